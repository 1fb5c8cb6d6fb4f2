// Spanish: "Apellidos" in two, DNI and NIE, "Correo"; Latin America's words too (celular, cédula, RUT, CURP).
namespace Tienda.Clientes;

public class Cliente
{
    public Guid IdCliente { get; set; } //+ account.customer_id
    public string Nombre { get; set; } //+ name.first
    public string PrimerApellido { get; set; } //+ name.last
    public string SegundoApellido { get; set; } //+ name.last
    public string Apellidos { get; set; } //+ name.last
    public string DNI { get; set; } //+ govid.national
    public string Nie { get; set; } //+ govid.national
    public string NumeroSeguridadSocial { get; set; } //+ govid.social_security
    public string Curp { get; set; } //+ govid.national
    public string Rut { get; set; } //+ govid.tax
    public string CedulaIdentidad { get; set; } //+ govid.national
    public string NumPasaporte { get; set; } //+ govid.passport
    public DateTime FechaNacimiento { get; set; } //+ demographic.birth_date
    private readonly DateTime? fecNac; //+ demographic.birth_date
    public string Teléfono { get; set; } //+ contact.phone
    public string TelefonoMovil { get; set; } //+ contact.phone
    public string Celular { get; set; } //+ contact.phone
    public string CorreoElectronico { get; set; } //+ contact.email
    public string Direccion { get; set; } //+ contact.postal_address
    public string Calle { get; set; } //+ contact.postal_address
    public string CodPostal { get; set; } //+ contact.postal_code
    public string Localidad { get; set; } //+ contact.postal_address
    public string Pais { get; set; } //?
    public string Provincia { get; set; } //?
    public string Matricula { get; set; } //+ govid.vehicle
    public string NumeroTarjeta { get; set; } //+ fin.payment_card
    public string CuentaBancaria { get; set; } //+ fin.bank_account
    public string TitularTarjeta { get; set; } //+ name.full
    public string Usuario { get; set; } //+ account.username
    public string Contraseña { get; set; } //- a secret, no identifier
    public string Sexo { get; set; } //-
    public string EstadoCivil { get; set; } //-
    public DateTime FechaAlta { get; set; } //-
    public bool CorreoVerificado { get; set; } //-
    public string TipoCliente { get; set; } //- sorts customers
    public string FormatoTelefono { get; set; } //- the format of a number
    public int NumeroPedidos { get; set; } //-
    public decimal LimiteCredito { get; set; } //-
    public string Idioma { get; set; } //-
    public Task<Cliente> BuscarPorCorreo(
        string correo, //+ contact.email
        bool soloActivos) => throw new NotImplementedException(); //-
}

public class Pedido
{
    public string NumeroPedido { get; set; } //-
    public string DireccionEnvio { get; set; } //+ contact.postal_address
    public string CiudadFacturacion { get; set; } //+ contact.postal_address
    public string NombreDestinatario { get; set; } //+ name.full
    private readonly string telCliente; //+ contact.phone
    public string NombreProducto { get; set; } //-
    public string Estado { get; set; } //- the order's state
    public string EstadoPedido { get; set; } //-
    public decimal Importe { get; set; } //-
    public string Seguimiento { get; set; } //-
}

public class Proveedor
{
    public string Telefono { get; set; } //- a supplier's
    public string Correo { get; set; } //- a supplier's
    public string Cif { get; set; } //- a company's
}

public class Empleado
{
    public string Apellidos { get; set; } //- an employee is no customer
    public string Nomina { get; set; } //- an employee is no customer
}

public class Tienda
{
    public string Direccion { get; set; } //- a shop's
    public string Horario { get; set; } //-
}

public class ConfiguracionCorreo
{
    public string Remitente { get; set; } //- the shop's own sender
    public string Servidor { get; set; } //-
    public string Usuario { get; set; } //- the shop's own account
}

public class Producto
{
    public string Nombre { get; set; } //-
    public string Referencia { get; set; } //-
    public string CodigoBarras { get; set; } //-
}

public class Controlador
{
    public string Direccionamiento { get; set; } //- addressing mode
    public string NombreArchivo { get; set; } //-
}
