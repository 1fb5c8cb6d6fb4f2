// Russian: a clinic, a school and a courier.
namespace Клиника.Приём;

public class Пациент
{
    public string НомерКарты_пациента { get; set; } //+ health.patient_id
    public string ИмяПациента { get; set; } //+ name.full
    public string ФамилияПациента { get; set; } //+ name.last
    public string ДатаРожд { get; set; } //+ demographic.birth_date
    public string ПолисОМС { get; set; } //+ govid.social_security
    public string ТелефонДомашний { get; set; } //+ contact.phone
    public string Мобильный { get; set; } //+ contact.phone
    public string Почта { get; set; } //+ contact.email
    public string АдресПроживания { get; set; } //+ contact.postal_address
    public string НаселенныйПункт { get; set; } //+ contact.postal_address
    public string ПочтИндекс { get; set; } //+ contact.postal_code
    public string Врач { get; set; } //? staff
    public string Отделение { get; set; } //-
    public string Диагноз { get; set; } //-
    public DateTime ДатаПоступления { get; set; } //-
}

public class Страхователь
{
    public string СерияПаспорта { get; set; } //+ govid.passport
    public string ВодительскиеПрава { get; set; } //+ govid.driver_licence
    public string НомерАвто { get; set; } //+ govid.vehicle
    public string НомерСчета { get; set; } //+ fin.bank_account
    public decimal Премия { get; set; } //-
    public string Тариф { get; set; } //-
}

public class Ученик
{
    public string ФИОРодителя { get; set; } //+ name.full
    public string ТелефонРодителя { get; set; } //+ contact.phone
    public string ПочтаМамы { get; set; } //+ contact.email
    public string Класс { get; set; } //-
    public int Возраст { get; set; } //-
}

public class Посылка
{
    public string ТелефонОтправителя { get; set; } //- the sender's
    public string ГородПолучателя { get; set; } //+ contact.postal_address
    public string ТелефонПолучателя { get; set; } //+ contact.phone
    public string Вес { get; set; } //-
}

public class Школа
{
    public string Адрес { get; set; } //- a school's
    public string Телефон { get; set; } //- a school's
}

public class Учитель
{
    public string Фамилия { get; set; } //- staff
}

public class Принтер
{
    public string АдресСети { get; set; } //- a machine's
    public string СетевоеИмя { get; set; } //-
}

public class Форма
{
    public string ИмяПоля { get; set; } //-
    public string ПодписьТелефона { get; set; } //-
}

public class Книга
{
    public string Издательство { get; set; } //- a publisher's
    public int Страниц { get; set; } //-
}
