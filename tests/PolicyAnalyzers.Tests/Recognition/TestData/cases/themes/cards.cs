// Numbers of payment cards, their holders and codes; card games, cards of a user interface, SIM cards.
namespace Pay.Checkout;

public class PaymentRequest
{
    public string CardNumber { get; set; } //+ fin.payment_card
    public string CreditCardNumber { get; set; } //+ fin.payment_card
    public string DebitCardNumber { get; set; } //+ fin.payment_card
    public string PrimaryAccountNumber { get; set; } //+ fin.payment_card
    public string CcNumber { get; set; } //+ fin.payment_card
    public string cc_num { get; set; } //+ fin.payment_card
    public string CardNo { get; set; } //+ fin.payment_card
    public string Cvv { get; set; } //+ fin.payment_card
    public string Cvv2 { get; set; } //+ fin.payment_card
    public string Cvc { get; set; } //+ fin.payment_card
    public string CardVerificationCode { get; set; } //+ fin.payment_card
    public string SecurityCode { get; set; } //+ fin.payment_card
    public string CardholderName { get; set; } //+ name.full
    public string NameOnCard { get; set; } //+ name.full
    public string CardHolder { get; set; } //+ name.full
    public int ExpiryMonth { get; set; } //? expiry of a card
    public int ExpYear { get; set; } //? expiry of a card
    public string CardType { get; set; } //? type of a card
    public string CardBrand { get; set; } //? type of a card
    public string Last4 { get; set; } //? the last four digits
    public decimal Amount { get; set; } //-
    public string Currency { get; set; } //-
    public string PaymentMethod { get; set; } //-
    public bool SaveCard { get; set; } //-
    public string MerchantReference { get; set; } //-
    public string TransactionId { get; set; } //-
    public int Installments { get; set; } //-
}

public class Payment
{
    public string MaskedCardNumber { get; set; } //+ fin.payment_card pseudonymous
    public string CreditCardNumberEncrypted { get; set; } //+ fin.payment_card pseudonymous
    public string CardNumberHash { get; set; } //+ fin.payment_card pseudonymous
    public string EncryptedCvv { get; set; } //+ fin.payment_card pseudonymous
    public string AuthorizationCode { get; set; } //-
    public string GatewayResponse { get; set; } //-
}

public class Kunde
{
    public string Kreditkartennummer { get; set; } //+ fin.payment_card
    public string Kartennummer { get; set; } //+ fin.payment_card
}

public class Client
{
    public string NumeroCarteBancaire { get; set; } //+ fin.payment_card
}

public class Cliente
{
    public string NumeroTarjetaCredito { get; set; } //+ fin.payment_card
    public string NumeroCartao { get; set; } //+ fin.payment_card
    public string NumeroCartaDiCredito { get; set; } //+ fin.payment_card
}

public class Klant
{
    public string CreditcardNummer { get; set; } //+ fin.payment_card
}

public class Klient
{
    public string NumerKartyKredytowej { get; set; } //+ fin.payment_card
    public string НомерКарты { get; set; } //+ fin.payment_card
}

public class Subscriber
{
    public string CardPan { get; set; } //+ fin.payment_card
    private readonly string customerCardNumber; //+ fin.payment_card
    public Task<string> ChargeAsync(
        string cardNumber, //+ fin.payment_card
        string cvc, //+ fin.payment_card
        decimal amount) => throw new NotImplementedException(); //-
    public bool IsValidCardNumber(
        string creditCardNumber) => throw new NotImplementedException(); //+ fin.payment_card
}

public class PlayingCard
{
    public string Suit { get; set; } //-
    public int CardRank { get; set; } //-
    public string CardName { get; set; } //-
}

public class Deck
{
    public int CardCount { get; set; } //-
    public string CardBack { get; set; } //-
}

public class DashboardCard
{
    public string CardTitle { get; set; } //-
    public string CardId { get; set; } //-
    public string CardColor { get; set; } //-
}

public class GraphicsCard
{
    public string CardSerialNumber { get; set; } //-
    public string CardModel { get; set; } //-
}

public class GiftCard
{
    public string GiftCardCode { get; set; } //- a voucher, not a person
    public decimal Balance { get; set; } //-
}

public class Kanban
{
    public string CardDescription { get; set; } //-
    public string CardColumn { get; set; } //-
}

public class PaymentSettings
{
    public bool CreditCardEnabled { get; set; } //-
    public string CardNumberMask { get; set; } //-
    public string SupportedCards { get; set; } //-
    public bool RequireCvv { get; set; } //-
}

public class SimCard
{
    public string SimCardVendor { get; set; } //-
    public string CardSlot { get; set; } //-
}
