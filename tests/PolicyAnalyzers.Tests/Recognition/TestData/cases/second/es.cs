// Spanish: a clinic, a school and an airline.
namespace Clinica.Admision;

public class Paciente
{
    public string NumeroHistoria { get; set; } //+ health.patient_id
    public string NombreCompleto { get; set; } //+ name.full
    public string ApellidoPaterno { get; set; } //+ name.last
    public string ApellidoMaterno { get; set; } //+ name.last
    public DateTime FecNacimiento { get; set; } //+ demographic.birth_date
    public string NumDocumento { get; set; } //+ govid.national
    public string TelefonoFijo { get; set; } //+ contact.phone
    public string TelMovil { get; set; } //+ contact.phone
    public string EMail { get; set; } //+ contact.email
    public string Domicilio { get; set; } //+ contact.postal_address
    public string Colonia { get; set; } //+ contact.postal_address
    public string Municipio { get; set; } //+ contact.postal_address
    public string CP { get; set; } //+ contact.postal_code
    public string Medico { get; set; } //? staff
    public string Diagnostico { get; set; } //-
    public string Habitacion { get; set; } //-
    public DateTime FechaIngreso { get; set; } //-
}

public class Pasajero
{
    public string NumeroPasaporte { get; set; } //+ govid.passport
    public string Nombres { get; set; } //+ name.first
    public string TarjetaFrecuente { get; set; } //+ account.loyalty_card
    public string Asiento { get; set; } //-
    public string PuertaEmbarque { get; set; } //-
    public string Vuelo { get; set; } //-
    public decimal Equipaje { get; set; } //-
}

public class Alumno
{
    public string NombreTutor { get; set; } //+ name.full
    public string TelefonoTutor { get; set; } //+ contact.phone
    public string CorreoPadre { get; set; } //+ contact.email
    public string Grado { get; set; } //-
    public int Edad { get; set; } //-
}

public class Donante
{
    public string NumeroCuenta { get; set; } //+ fin.bank_account
    public string Iban { get; set; } //+ fin.iban
    public string NombreDonante { get; set; } //+ name.full
    public decimal Monto { get; set; } //-
    public string Campana { get; set; } //-
}

public class Aerolinea
{
    public string Telefono { get; set; } //- a company's
    public string DireccionOficina { get; set; } //- a company's
}

public class Profesor
{
    public string Apellidos { get; set; } //- staff
}

public class Impresora
{
    public string DireccionIP { get; set; } //- a machine's
    public string NombreEquipo { get; set; } //- a machine's
}

public class Formulario
{
    public string NombreCampo { get; set; } //-
    public string EtiquetaCorreo { get; set; } //-
}

public class Puerto
{
    public string NombrePuerto { get; set; } //-
}
