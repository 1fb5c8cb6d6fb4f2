// Portuguese: a car hire and a university.
namespace Locadora.Reservas;

public class Condutor
{
    public string NomeCondutor { get; set; } //+ name.full
    public string NumeroCnh { get; set; } //+ govid.driver_licence
    public string CpfCondutor { get; set; } //+ govid.tax
    public string TelefoneCondutor { get; set; } //+ contact.phone
    public string EmailCondutor { get; set; } //+ contact.email
    public DateOnly DataNascCondutor { get; set; } //+ demographic.birth_date
    public string CategoriaCnh { get; set; } //-
}

public class Reserva
{
    public string PlacaCarro { get; set; } //- the company's car
    public string Modelo { get; set; } //-
    public string LocalRetirada { get; set; } //-
    public decimal Diaria { get; set; } //-
    public string NomeTitularCartao { get; set; } //+ name.full
    public string NumCartaoCredito { get; set; } //+ fin.payment_card
}

public class Estudante
{
    public string MatriculaEstudante { get; set; } //+ account.customer_id
    public string NomeSocial { get; set; } //+ name.full
    public string CelularEstudante { get; set; } //+ contact.phone
    public string EnderecoEstudante { get; set; } //+ contact.postal_address
    public string CidadeEstudante { get; set; } //+ contact.postal_address
    public string CepEstudante { get; set; } //+ contact.postal_code
    public string Curso { get; set; } //-
    public string Periodo { get; set; } //-
    public decimal Mensalidade { get; set; } //-
}

public class Docente
{
    public string NomeDocente { get; set; } //- staff
    public string Departamento { get; set; } //-
}

public class Oficina
{
    public string TelefoneOficina { get; set; } //- a company's
    public string EnderecoOficina { get; set; } //- a company's
}

public class Laboratorio
{
    public string EnderecoIp { get; set; } //- a machine's
    public string Equipamento { get; set; } //-
}

public class Boleto
{
    public string Beneficiario { get; set; } //- a company
    public string LinhaDigitavel { get; set; } //-
}
