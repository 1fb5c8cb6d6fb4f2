// Turkish: dotted and dotless i, possessive endings (Adı, Soyadı), TC kimlik.
namespace Magaza.Musteriler;

public class Müşteri
{
    public int MüşteriNo { get; set; } //+ account.customer_id
    public string Ad { get; set; } //+ name.first
    public string Adı { get; set; } //+ name.first
    public string Soyad { get; set; } //+ name.last
    public string SoyAdi { get; set; } //+ name.last
    public string AdSoyad { get; set; } //+ name.full
    public string BabaAdi { get; set; } //+ name.middle
    public string KizlikSoyadi { get; set; } //+ name.last
    public string TcKimlikNo { get; set; } //+ govid.national
    public string TCKN { get; set; } //+ govid.national
    public string VergiNo { get; set; } //+ govid.tax
    public string SgkNo { get; set; } //+ govid.social_security
    public string PasaportNo { get; set; } //+ govid.passport
    public string EhliyetNo { get; set; } //+ govid.driver_licence
    public DateTime DogumTarihi { get; set; } //+ demographic.birth_date
    public DateTime? DoğumTarihi { get; set; } //+ demographic.birth_date
    public string DogumYeri { get; set; } //? place of birth
    public string Telefon { get; set; } //+ contact.phone
    public string TelefonNo { get; set; } //+ contact.phone
    public string CepTelefonu { get; set; } //+ contact.phone
    public string CepTel { get; set; } //+ contact.phone
    public string EvTelefonu { get; set; } //+ contact.phone
    public string Eposta { get; set; } //+ contact.email
    public string EPostaAdresi { get; set; } //+ contact.email
    public string Adres { get; set; } //+ contact.postal_address
    public string Sokak { get; set; } //+ contact.postal_address
    public string Mahalle { get; set; } //+ contact.postal_address
    public string İlçe { get; set; } //+ contact.postal_address
    public string Sehir { get; set; } //+ contact.postal_address
    public string PostaKodu { get; set; } //+ contact.postal_code
    public string Plaka { get; set; } //+ govid.vehicle
    public string BankaHesapNo { get; set; } //+ fin.bank_account
    public string KartNumarasi { get; set; } //+ fin.payment_card
    public string KartSahibi { get; set; } //+ name.full
    public string KullaniciAdi { get; set; } //+ account.username
    public string Sifre { get; set; } //- a secret, no identifier
    public string Cinsiyet { get; set; } //-
    public string MedeniHal { get; set; } //-
    public DateTime KayitTarihi { get; set; } //-
    public bool EpostaOnayli { get; set; } //-
    public string MusteriTipi { get; set; } //- sorts customers
    public string TelefonFormati { get; set; } //- the format of a number
    public int SiparisSayisi { get; set; } //-
    public decimal Bakiye { get; set; } //-
    public string Dil { get; set; } //-
    public Task<Müşteri> EpostaIleBul(
        string eposta, //+ contact.email
        int sayfa) => throw new NotImplementedException(); //-
}

public class Siparis
{
    public string SiparisNo { get; set; } //-
    public string TeslimatAdresi { get; set; } //+ contact.postal_address
    public string FaturaAdresi { get; set; } //+ contact.postal_address
    public string AliciAdi { get; set; } //+ name.full
    private readonly string musteriTelefon; //+ contact.phone
    public string UrunAdi { get; set; } //-
    public string Durum { get; set; } //-
    public string OdemeSekli { get; set; } //-
    public decimal ToplamTutar { get; set; } //-
    public string KargoTakipNo { get; set; } //- a parcel's number
}

public class Tedarikci
{
    public string Telefon { get; set; } //- a supplier's
    public string VergiNo { get; set; } //- a supplier's
    public string Unvan { get; set; } //- a company's name
}

public class Personel
{
    public string Soyad { get; set; } //- an employee is no customer
    public string SicilNo { get; set; } //- an employee is no customer
}

public class Sube
{
    public string Sehir { get; set; } //- a branch's
    public string CalismaSaatleri { get; set; } //-
}

public class EpostaAyarlari
{
    public string GonderenAdresi { get; set; } //- the shop's own sender
    public string KullaniciAdi { get; set; } //- the shop's own account
}

public class Urun
{
    public string Ad { get; set; } //-
    public string UrunKodu { get; set; } //-
    public string Aciklama { get; set; } //-
}

public class Dosya
{
    public string DosyaAdi { get; set; } //-
    public string Adet { get; set; } //- a quantity, no name
    public string Adim { get; set; } //- a step, no name
    public int IlKodu { get; set; } //? the number of a province
    public string TabloAdi { get; set; } //-
}
