using System.Linq;
using PolicyAnalyzers.Policy.Model;
using static PolicyAnalyzers.Tests.Recognition.Recognizing;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>A word that means different things in different languages is read in the language of the names around it.</summary>
public sealed class LanguagesAroundTests
{
    [TestCase("class Cliente { public string Nome = \"\"; public string Cep = \"\"; }", "Cliente.Cep", "contact.postal_code", TestName = "Portuguese by the other members")]
    [TestCase("class Musteri { public string Ad = \"\"; public string Soyad = \"\"; public string Cep = \"\"; }", "Musteri.Cep", "contact.phone", TestName = "Turkish by the other members")]
    [TestCase("class Cliente { public string Cep = \"\"; }", "Cliente.Cep", "contact.postal_code", TestName = "Portuguese by the type")]
    [TestCase("class Musteri { public string Cep = \"\"; }", "Musteri.Cep", "contact.phone", TestName = "Turkish by the type")]
    [TestCase("namespace Loja.Clientes.Cadastro.Endereco { class User { public string Cep = \"\"; } }", "Loja.Clientes.Cadastro.Endereco.User.Cep", "contact.postal_code", TestName = "Portuguese by the namespace")]
    [TestCase("class Customer { public void Mudar(string nome, string cidade, string cep) { } }", "Customer.Mudar(cep)", "contact.postal_code", TestName = "Portuguese by the other parameters")]
    [TestCase("record Cliente(string Nome, string Cidade, string Cep);", "Cliente.Cep", "contact.postal_code", TestName = "Portuguese by the other members of a record")]
    [TestCase("class Kund { public string Namn = \"\"; public string Adress = \"\"; public string Tfn = \"\"; }", "Kund.Tfn", "contact.phone", TestName = "Swedish and not Australian")]
    [TestCase("class Customer { public string Name = \"\"; public string Address = \"\"; public string Tfn = \"\"; }", "Customer.Tfn", "govid.tax", TestName = "Australian and not Swedish")]
    public void By_the_names_around_it(string source, string member, string category) => Assert.That(CategoryOf(source, member), Is.EqualTo(category));

    [TestCase("pt", "contact.postal_code")]
    [TestCase("tr", "contact.phone")]
    public void By_the_languages_of_the_policy_where_the_names_around_it_tell_none(string language, string category) => Assert.That(
        CategoryOf("class User { public string Cep = \"\"; }", "User.Cep", NoPolicy with { Data = new DataSection { Languages = [language] } }),
        Is.EqualTo(category));

    [Test]
    public void The_answer_says_which_language_speaks_against_a_meaning() => Assert.That(
        Ask("class Utlandsk { public string Namn = \"\"; public string Adress = \"\"; public string Tfn = \"\"; }", "Utlandsk.Tfn").Reasons.Select(reason => reason.Detail),
        Does.Contain("the names around it are of another language (sv), in which the word means something else"));
}
