// Turkish: a bank and a gym.
namespace Banka.Krediler;

public class BasvuruSahibi
{
    public string BasvuranAdi { get; set; } //+ name.full
    public string BasvuranTckn { get; set; } //+ govid.national
    public string BasvuranTelefonu { get; set; } //+ contact.phone
    public string BasvuranEposta { get; set; } //+ contact.email
    public string EvAdresi { get; set; } //+ contact.postal_address
    public string IkametIli { get; set; } //+ contact.postal_address
    public string HesapNo { get; set; } //+ fin.bank_account
    public decimal KrediTutari { get; set; } //-
    public int Vade { get; set; } //-
    public string KrediAmaci { get; set; } //-
}

public class Uye
{
    public string UyeNo { get; set; } //+ account.customer_id
    public string UyeAdSoyad { get; set; } //+ name.full
    public string UyeCepTel { get; set; } //+ contact.phone
    public string UyeDogumTarihi { get; set; } //+ demographic.birth_date
    public string UyelikTipi { get; set; } //-
    public int KalanGiris { get; set; } //-
}

public class Antrenor
{
    public string AntrenorAdi { get; set; } //- staff
    public string AntrenorTelefonu { get; set; } //- staff
}

public class BankaSubesi
{
    public string SubeAdresi { get; set; } //- a branch's
    public string SubeTelefonu { get; set; } //- a branch's
}

public class Turnike
{
    public string IpAdresi { get; set; } //- a machine's
    public string SeriNo { get; set; } //- a machine's
}

public class Odeme
{
    public string KartSahibiAdi { get; set; } //+ name.full
    public string KrediKartiNo { get; set; } //+ fin.payment_card
    public string Aciklama { get; set; } //-
    public decimal OdenenTutar { get; set; } //-
}
