// Spanish: a telephone company and a property agency.
namespace Telefonia.Contratos;

public class Titular
{
    public string NombreTitular { get; set; } //+ name.full
    public string DniTitular { get; set; } //+ govid.national
    public string TelefonoContacto { get; set; } //+ contact.phone
    public string CorreoTitular { get; set; } //+ contact.email
    public string DomicilioFacturacion { get; set; } //+ contact.postal_address
    public string CiudadTitular { get; set; } //+ contact.postal_address
    public string CodigoPostalTitular { get; set; } //+ contact.postal_code
    public string CuentaDomiciliacion { get; set; } //+ fin.bank_account
    public string Tarifa { get; set; } //-
    public int Permanencia { get; set; } //-
    public DateTime FechaContrato { get; set; } //-
    public string Operador { get; set; } //- a company
}

public class Linea
{
    public string Msisdn { get; set; } //+ contact.phone
    public string Imei { get; set; } //+ device.device_id
    public string Iccid { get; set; } //? number of a card
    public string PlanDatos { get; set; } //-
    public bool RoamingActivo { get; set; } //-
}

public class Inquilino
{
    public string NombreInquilino { get; set; } //+ name.full
    public string MovilInquilino { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public decimal Renta { get; set; } //-
    public string Piso { get; set; } //-
}

public class Inmueble
{
    public string DireccionInmueble { get; set; } //- a building's
    public string ReferenciaCatastral { get; set; } //- a building's
    public int Habitaciones { get; set; } //-
}

public class Agencia
{
    public string TelefonoAgencia { get; set; } //- a company's
    public string CorreoAgencia { get; set; } //- a company's
}

public class Comercial
{
    public string NombreComercial { get; set; } //- staff
}

public class Antena
{
    public string DireccionIp { get; set; } //- a machine's
    public string Fabricante { get; set; } //-
}
