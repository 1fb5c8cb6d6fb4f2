// Portuguese: a clinic, a school and an airline.
namespace Clinica.Recepcao;

public class Paciente
{
    public string NumeroProntuario { get; set; } //+ health.patient_id
    public string NomePaciente { get; set; } //+ name.full
    public string NomePai { get; set; } //+ name.middle
    public DateOnly DataNasc { get; set; } //+ demographic.birth_date
    public string NumeroUtente { get; set; } //+ health.patient_id
    public string CpfResponsavel { get; set; } //+ govid.tax
    public string TelResidencial { get; set; } //+ contact.phone
    public string TelefoneCelular { get; set; } //+ contact.phone
    public string EmailContato { get; set; } //+ contact.email
    public string Rua { get; set; } //+ contact.postal_address
    public string NumeroCasa { get; set; } //+ contact.postal_address
    public string Complemento { get; set; } //+ contact.postal_address
    public string Municipio { get; set; } //+ contact.postal_address
    public string CEP { get; set; } //+ contact.postal_code
    public string Medico { get; set; } //? staff
    public string Convenio { get; set; } //-
    public string Diagnostico { get; set; } //-
    public DateTime DataConsulta { get; set; } //-
}

public class Passageiro
{
    public string NumPassaporte { get; set; } //+ govid.passport
    public string PrimeiroNome { get; set; } //+ name.first
    public string UltimoNome { get; set; } //+ name.last
    public string CartaoFidelidade { get; set; } //+ account.loyalty_card
    public string Assento { get; set; } //-
    public string Voo { get; set; } //-
}

public class Aluno
{
    public string NomeResponsavel { get; set; } //+ name.full
    public string CelularMae { get; set; } //+ contact.phone
    public string Turma { get; set; } //-
    public int Idade { get; set; } //-
}

public class Doador
{
    public string NumeroConta { get; set; } //+ fin.bank_account
    public string ChavePix { get; set; } //+ fin.bank_account
    public string NomeDoador { get; set; } //+ name.full
    public decimal Valor { get; set; } //-
}

public class Escola
{
    public string Endereco { get; set; } //- a school's
    public string Telefone { get; set; } //- a school's
}

public class Professor
{
    public string Sobrenome { get; set; } //- staff
}

public class Impressora
{
    public string EnderecoIp { get; set; } //- a machine's
    public string NomeRede { get; set; } //-
}

public class Formulario
{
    public string NomeCampo { get; set; } //-
    public string RotuloTelefone { get; set; } //-
}

public class Livro
{
    public string Titulo { get; set; } //-
    public string Editora { get; set; } //- a publisher's
}
