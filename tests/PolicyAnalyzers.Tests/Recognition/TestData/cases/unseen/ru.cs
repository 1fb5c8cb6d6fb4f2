// Russian: a bank and a gym.
namespace Банк.Кредиты;

public class Заёмщик
{
    public string ФамилияЗаёмщика { get; set; } //+ name.last
    public string ИННЗаёмщика { get; set; } //+ govid.tax
    public string ТелефонЗаёмщика { get; set; } //+ contact.phone
    public string EmailЗаёмщика { get; set; } //+ contact.email
    public string АдресРегистрации { get; set; } //+ contact.postal_address
    public string ГородПроживания { get; set; } //+ contact.postal_address
    public string НомерСчёта { get; set; } //+ fin.bank_account
    public decimal СуммаКредита { get; set; } //-
    public int СрокКредита { get; set; } //-
    public string ЦельКредита { get; set; } //-
}

public class УчастникКлуба
{
    public string НомерУчастника { get; set; } //+ account.customer_id
    public string ИмяУчастника { get; set; } //+ name.full
    public string МобильныйУчастника { get; set; } //+ contact.phone
    public string ДатаРожденияУчастника { get; set; } //+ demographic.birth_date
    public string ТипАбонемента { get; set; } //-
    public int ОстатокПосещений { get; set; } //-
}

public class Тренер
{
    public string ИмяТренера { get; set; } //- staff
    public string ТелефонТренера { get; set; } //- staff
}

public class Отделение
{
    public string АдресОтделения { get; set; } //- a branch's
    public string ТелефонОтделения { get; set; } //- a branch's
}

public class Турникет
{
    public string IpАдрес { get; set; } //- a machine's
    public string СерийныйНомер { get; set; } //- a machine's
}

public class Платёж
{
    public string ИмяВладельцаКарты { get; set; } //+ name.full
    public string НомерКартыПлательщика { get; set; } //+ fin.payment_card
    public string Назначение { get; set; } //-
    public decimal СуммаПлатежа { get; set; } //-
}
