// Russian in its own script, as accounting and state systems have it.
namespace Магазин.Клиенты;

public class Клиент
{
    public int КодКлиента { get; set; } //+ account.customer_id
    public string Имя { get; set; } //+ name.first
    public string Фамилия { get; set; } //+ name.last
    public string Отчество { get; set; } //+ name.middle
    public string ФИО { get; set; } //+ name.full
    public string ДевичьяФамилия { get; set; } //+ name.last
    public string Телефон { get; set; } //+ contact.phone
    public string НомерТелефона { get; set; } //+ contact.phone
    public string МобильныйТелефон { get; set; } //+ contact.phone
    public string ТелДомашний { get; set; } //+ contact.phone
    public string Почта { get; set; } //+ contact.email
    public string ЭлектроннаяПочта { get; set; } //+ contact.email
    public string АдресЭлектроннойПочты { get; set; } //+ contact.email
    public string Адрес { get; set; } //+ contact.postal_address
    public string Улица { get; set; } //+ contact.postal_address
    public string Дом { get; set; } //+ contact.postal_address
    public string Квартира { get; set; } //+ contact.postal_address
    public string Город { get; set; } //+ contact.postal_address
    public string Индекс { get; set; } //+ contact.postal_code
    public string ПочтовыйИндекс { get; set; } //+ contact.postal_code
    public string Область { get; set; } //?
    public DateTime ДатаРождения { get; set; } //+ demographic.birth_date
    public string МестоРождения { get; set; } //? place of birth
    public string ИНН { get; set; } //+ govid.tax
    public string СНИЛС { get; set; } //+ govid.social_security
    public string ПаспортСерия { get; set; } //+ govid.passport
    public string НомерПаспорта { get; set; } //+ govid.passport
    public string НомерВодительскогоУдостоверения { get; set; } //+ govid.driver_licence
    public string ГосНомер { get; set; } //+ govid.vehicle
    public string РасчетныйСчет { get; set; } //+ fin.bank_account
    public string НомерКарты { get; set; } //+ fin.payment_card
    public string ВладелецКарты { get; set; } //+ name.full
    public string Логин { get; set; } //+ account.username
    public string Пароль { get; set; } //- a secret, no identifier
    public string Пол { get; set; } //-
    public string СемейноеПоложение { get; set; } //-
    public DateTime ДатаРегистрации { get; set; } //-
    public bool ПочтаПодтверждена { get; set; } //-
    public string ГруппаКлиентов { get; set; } //- sorts customers
    public string ФорматТелефона { get; set; } //- the format of a number
    public int КоличествоЗаказов { get; set; } //-
    public decimal Скидка { get; set; } //-
    public string Язык { get; set; } //-
    public string Комментарий { get; set; } //?
    public Task<Клиент> НайтиПоПочте(
        string почта, //+ contact.email
        int страница) => throw new NotImplementedException(); //-
}

public class Заказ
{
    public string НомерЗаказа { get; set; } //-
    public string АдресДоставки { get; set; } //+ contact.postal_address
    public string ГородДоставки { get; set; } //+ contact.postal_address
    public string ИмяПолучателя { get; set; } //+ name.full
    public string ТелефонКлиента { get; set; } //+ contact.phone
    public string НазваниеТовара { get; set; } //-
    public string Статус { get; set; } //-
    public string СпособОплаты { get; set; } //-
    public decimal Сумма { get; set; } //-
    public string НомерОтправления { get; set; } //- a parcel's number
}

public class Поставщик
{
    public string Телефон { get; set; } //- a supplier's
    public string ИНН { get; set; } //- a supplier's
    public string ОГРН { get; set; } //- a company's
}

public class Сотрудник
{
    public string Фамилия { get; set; } //- an employee is no customer
    public string ТабельныйНомер { get; set; } //- an employee's number
}

public class Филиал
{
    public string Город { get; set; } //- a branch's
    public string ЧасыРаботы { get; set; } //-
}

public class НастройкиПочты
{
    public string АдресОтправителя { get; set; } //- the shop's own sender
    public string Сервер { get; set; } //-
}

public class Товар
{
    public string Название { get; set; } //-
    public string Артикул { get; set; } //-
}

public class Файл
{
    public string ИмяФайла { get; set; } //-
    public string ИндексМассива { get; set; } //- an index of an array
    public int Индекс { get; set; } //- an index of an array
    public string Адресация { get; set; } //- addressing
}
