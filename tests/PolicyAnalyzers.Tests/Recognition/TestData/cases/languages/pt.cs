// Portuguese, of Brazil and of Portugal: CPF and NIF, CEP and código postal, celular and telemóvel.
namespace Loja.Clientes;

public class Cliente
{
    public Guid IdCliente { get; set; } //+ account.customer_id
    public string Nome { get; set; } //+ name.first : beside a family name
    public string NomeCompleto { get; set; } //+ name.full
    public string Sobrenome { get; set; } //+ name.last
    public string Apelido { get; set; } //? a surname in Portugal, a nickname in Brazil
    public string NomeDaMae { get; set; } //+ name.middle
    public string Cpf { get; set; } //+ govid.tax
    public string NumeroCpf { get; set; } //+ govid.tax
    public string Rg { get; set; } //+ govid.identity_card
    public string CartaoCidadao { get; set; } //+ govid.identity_card
    public string Cnh { get; set; } //+ govid.driver_licence
    public string PisPasep { get; set; } //+ govid.social_security
    public string NumeroPassaporte { get; set; } //+ govid.passport
    public DateOnly DataNascimento { get; set; } //+ demographic.birth_date
    public DateTime? DtNasc { get; set; } //+ demographic.birth_date
    public string Telefone { get; set; } //+ contact.phone
    public string Celular { get; set; } //+ contact.phone
    public string Telemovel { get; set; } //+ contact.phone
    public string FoneResidencial { get; set; } //+ contact.phone
    public string Correio { get; set; } //+ contact.email
    public string EnderecoEmail { get; set; } //+ contact.email
    public string Endereço { get; set; } //+ contact.postal_address
    public string Logradouro { get; set; } //+ contact.postal_address
    public string Bairro { get; set; } //+ contact.postal_address
    public string Cidade { get; set; } //+ contact.postal_address
    public string Cep { get; set; } //+ contact.postal_code
    public string CodigoPostal { get; set; } //+ contact.postal_code
    public string Uf { get; set; } //? a state
    public string PlacaVeiculo { get; set; } //+ govid.vehicle
    public string ContaBancaria { get; set; } //+ fin.bank_account
    public string NumeroCartao { get; set; } //+ fin.payment_card
    public string TitularConta { get; set; } //+ name.full
    public string Utilizador { get; set; } //+ account.username
    public string Senha { get; set; } //- a secret, no identifier
    public string Sexo { get; set; } //-
    public string EstadoCivil { get; set; } //-
    public DateTime DataCadastro { get; set; } //-
    public bool EmailConfirmado { get; set; } //-
    public string TipoCliente { get; set; } //- sorts customers
    public string FormatoTelefone { get; set; } //- the format of a number
    public int QuantidadePedidos { get; set; } //-
    public decimal LimiteCredito { get; set; } //-
    public string Idioma { get; set; } //-
    public Task<Cliente> ObterPorEmail(
        string email, //+ contact.email
        bool somenteAtivos) => throw new NotImplementedException(); //-
}

public class Pedido
{
    public string NumeroPedido { get; set; } //-
    public string EnderecoEntrega { get; set; } //+ contact.postal_address
    public string CepEntrega { get; set; } //+ contact.postal_code
    public string NomeDestinatario { get; set; } //+ name.full
    private readonly string telCliente; //+ contact.phone
    public string NomeProduto { get; set; } //-
    public string Situacao { get; set; } //-
    public string FormaPagamento { get; set; } //-
    public decimal ValorTotal { get; set; } //-
    public string CodigoRastreio { get; set; } //- a parcel's number
}

public class Fornecedor
{
    public string Telefone { get; set; } //- a supplier's
    public string Cnpj { get; set; } //- a company's
    public string RazaoSocial { get; set; } //- a company's
}

public class Funcionario
{
    public string Sobrenome { get; set; } //- an employee is no customer
    public string NumeroMecanografico { get; set; } //- an employee is no customer
}

public class Filial
{
    public string Cidade { get; set; } //- a branch's
    public string HorarioFuncionamento { get; set; } //-
}

public class ConfiguracaoEmail
{
    public string Remetente { get; set; } //- the shop's own sender
    public string Servidor { get; set; } //-
}

public class Produto
{
    public string Nome { get; set; } //-
    public string CodigoBarras { get; set; } //-
    public string NomeArquivo { get; set; } //-
}

public class Registo
{
    public string Concepcao { get; set; } //- no postal code
    public string NomeMaquina { get; set; } //-
}
