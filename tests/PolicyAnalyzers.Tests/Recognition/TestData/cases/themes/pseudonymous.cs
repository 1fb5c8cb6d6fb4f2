// Hidden identifiers stay personal; hashes of files and secrets are not.
namespace Demo.Hidden;

public class Customer
{
    public string EmailHash { get; set; } //+ contact.email pseudonymous
    public string HashedEmail { get; set; } //+ contact.email pseudonymous
    public string EmailSha256 { get; set; } //+ contact.email pseudonymous
    public string EmailMd5 { get; set; } //+ contact.email pseudonymous
    public string MaskedEmail { get; set; } //+ contact.email pseudonymous
    public string ObfuscatedEmail { get; set; } //+ contact.email pseudonymous
    public string EncryptedEmail { get; set; } //+ contact.email pseudonymous
    public string EmailEncrypted { get; set; } //+ contact.email pseudonymous
    public string EmailCipherText { get; set; } //+ contact.email pseudonymous
    public string TokenizedEmail { get; set; } //+ contact.email pseudonymous
    public string PhoneHash { get; set; } //+ contact.phone pseudonymous
    public string HashedPhoneNumber { get; set; } //+ contact.phone pseudonymous
    public string MaskedPhone { get; set; } //+ contact.phone pseudonymous
    public string EncryptedPhoneNumber { get; set; } //+ contact.phone pseudonymous
    public string RedactedPhone { get; set; } //+ contact.phone pseudonymous
    public string PhoneNumberMasked { get; set; } //+ contact.phone pseudonymous
    public byte[] EmailHashBytes { get; set; } //+ contact.email pseudonymous
    public byte[] EncryptedSsn { get; set; } //+ govid.social_security pseudonymous
    public string MaskedSsn { get; set; } //+ govid.social_security pseudonymous
    public string SsnHash { get; set; } //+ govid.social_security pseudonymous
    public string HashedNationalId { get; set; } //+ govid.national pseudonymous
    public string EncryptedPassportNumber { get; set; } //+ govid.passport pseudonymous
    public string EncryptedIban { get; set; } //+ fin.iban pseudonymous
    public string MaskedIban { get; set; } //+ fin.iban pseudonymous
    public string MaskedCardNumber { get; set; } //+ fin.payment_card pseudonymous
    public string CardNumberHash { get; set; } //+ fin.payment_card pseudonymous
    public string HashedCustomerId { get; set; } //+ account.customer_id pseudonymous
    public string AnonymizedIp { get; set; } //+ device.ip pseudonymous
    public string HashedIpAddress { get; set; } //+ device.ip pseudonymous
    public string MaskedName { get; set; } //+ name.full pseudonymous
    public string PseudonymizedUserId { get; set; } //+ account.customer_id pseudonymous
    public string EncryptedBirthDate { get; set; } //+ demographic.birth_date pseudonymous
    public string CustomerPseudonym { get; set; } //+ account.pseudonym
    public string PseudonymousId { get; set; } //+ account.pseudonym
    public string Email { get; set; } //+ contact.email : not hidden
    public string Phone { get; set; } //+ contact.phone : not hidden
    public bool IsEmailHashed { get; set; } //-
    public bool EmailEncryptionEnabled { get; set; } //-
    public string HashAlgorithm { get; set; } //-
    public string PasswordHash { get; set; } //-
    public string PasswordSalt { get; set; } //-
    public string EncryptedPassword { get; set; } //-
    public int HashIterations { get; set; } //-
    public string EncryptionKeyId { get; set; } //-
    public string SecurityStamp { get; set; } //-
    public string EmailHashAlgorithm { get; set; } //-
    public string MaskFormat { get; set; } //-
    public string PhoneMask { get; set; } //-
}

public class Kunde
{
    public string EmailGehasht { get; set; } //+ contact.email pseudonymous
    public string TelefonVerschluesselt { get; set; } //+ contact.phone pseudonymous
}

public class Client
{
    public string EmailHache { get; set; } //+ contact.email pseudonymous
    public string TelephoneMasque { get; set; } //+ contact.phone pseudonymous
}

public class FileEntry
{
    public string FileHash { get; set; } //-
    public string ContentSha256 { get; set; } //-
    public byte[] Checksum { get; set; } //-
    public string EncryptedPath { get; set; } //-
    public string HashedName { get; set; } //- a file's
}

public class Cache
{
    public string HashKey { get; set; } //-
    public string KeyHash { get; set; } //-
}

public class BuildInfo
{
    public string CommitHash { get; set; } //-
}

public class Token
{
    public string TokenHash { get; set; } //-
    public string HashedSecret { get; set; } //-
}

public class EncryptionSettings
{
    public string EncryptedConnectionString { get; set; } //-
    public string EmailHashSalt { get; set; } //-
    public string MaskCharacter { get; set; } //-
}

public class Block
{
    public string BlockHash { get; set; } //-
    public string PreviousHash { get; set; } //-
}

public class Product
{
    public string ImageHash { get; set; } //-
    public string NameHash { get; set; } //- a product's
}

public class Vendor
{
    public string EmailHash { get; set; } //- a vendor's
    public string MaskedPhone { get; set; } //- a vendor's
}
