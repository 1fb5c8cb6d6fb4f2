// Turkish: a clinic, a school and a courier.
namespace Klinik.Kabul;

public class Hasta
{
    public string HastaNo { get; set; } //+ health.patient_id
    public string HastaAdi { get; set; } //+ name.full
    public string Soyisim { get; set; } //+ name.last
    public string Isim { get; set; } //+ name.first
    public DateTime DogTarihi { get; set; } //+ demographic.birth_date
    public string KimlikNo { get; set; } //+ govid.national
    public string EvTel { get; set; } //+ contact.phone
    public string GsmNo { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string IkametAdresi { get; set; } //+ contact.postal_address
    public string Cadde { get; set; } //+ contact.postal_address
    public string Ilce { get; set; } //+ contact.postal_address
    public string PostaKod { get; set; } //+ contact.postal_code
    public string Doktor { get; set; } //? staff
    public string Bolum { get; set; } //-
    public string Tani { get; set; } //-
    public DateTime YatisTarihi { get; set; } //-
}

public class Sigortali
{
    public string PasaportNumarasi { get; set; } //+ govid.passport
    public string AracPlakasi { get; set; } //+ govid.vehicle
    public string Iban { get; set; } //+ fin.iban
    public string HesapNumarasi { get; set; } //+ fin.bank_account
    public decimal Prim { get; set; } //-
    public string PoliceTuru { get; set; } //-
}

public class Ogrenci
{
    public string VeliAdi { get; set; } //+ name.full
    public string VeliTelefonu { get; set; } //+ contact.phone
    public string AnneEposta { get; set; } //+ contact.email
    public string Sinif { get; set; } //-
    public int Yas { get; set; } //-
}

public class Kargo
{
    public string GonderenTelefon { get; set; } //- the sender's
    public string AliciSehir { get; set; } //+ contact.postal_address
    public string AliciTelefon { get; set; } //+ contact.phone
    public string Agirlik { get; set; } //-
}

public class Okul
{
    public string Adres { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Ogretmen
{
    public string Soyad { get; set; } //- staff
}

public class Yazici
{
    public string IpAdresi { get; set; } //- a machine's
    public string AgAdi { get; set; } //-
}

public class Form
{
    public string AlanAdi { get; set; } //-
    public string TelefonEtiketi { get; set; } //-
}

public class Kitap
{
    public string Yayinevi { get; set; } //- a publisher's
    public string SayfaSayisi { get; set; } //-
}
