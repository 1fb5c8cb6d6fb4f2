// Devices, networks and places of people, and those of machines.
namespace App.Telemetry;

public class UserSession
{
    public string IpAddress { get; set; } //+ device.ip
    public string ClientIp { get; set; } //+ device.ip
    public string RemoteIpAddress { get; set; } //+ device.ip
    public string UserIp { get; set; } //+ device.ip
    public string LastLoginIp { get; set; } //+ device.ip
    public string ip_addr { get; set; } //+ device.ip
    public string DeviceId { get; set; } //+ device.device_id
    public string DeviceToken { get; set; } //+ device.push_token
    public string PushToken { get; set; } //+ device.push_token
    public string FcmToken { get; set; } //+ device.push_token
    public string RegistrationToken { get; set; } //+ device.push_token
    public string AdvertisingId { get; set; } //+ device.advertising_id
    public string Idfa { get; set; } //+ device.advertising_id
    public string Gaid { get; set; } //+ device.advertising_id
    public string Imei { get; set; } //+ device.device_id
    public string AndroidId { get; set; } //+ device.device_id
    public string DeviceFingerprint { get; set; } //+ device.cookie_id
    public string CookieId { get; set; } //+ device.cookie_id
    public string VisitorId { get; set; } //+ device.cookie_id
    public string MacAddress { get; set; } //+ device.mac
    public double Latitude { get; set; } //+ location.geo
    public double Longitude { get; set; } //+ location.geo
    public string GeoLocation { get; set; } //+ location.geo
    public string UserAgent { get; set; } //-
    public string DeviceModel { get; set; } //-
    public string DeviceOs { get; set; } //-
    public string DeviceName { get; set; } //?
    public string AppVersion { get; set; } //-
    public string SessionToken { get; set; } //-
    public string RefreshToken { get; set; } //-
    public string Referrer { get; set; } //-
    public string ScreenResolution { get; set; } //-
    public string Locale { get; set; } //-
}

public class Customer
{
    public double HomeLatitude { get; set; } //+ location.geo
    public double HomeLongitude { get; set; } //+ location.geo
    public string CurrentLocation { get; set; } //+ location.geo
    public string RegistrationIp { get; set; } //+ device.ip
    public string PushNotificationToken { get; set; } //+ device.push_token
    public string CustomerDeviceId { get; set; } //+ device.device_id
}

public class Order
{
    public string CustomerIp { get; set; } //+ device.ip
    public string OrderIpAddress { get; set; } //+ device.ip
    public string BuyerIpAddress { get; set; } //+ device.ip
    public Task TrackAsync(
        string ipAddress, //+ device.ip
        string pageUrl) => throw new NotImplementedException(); //-
}

public class Server
{
    public string IpAddress { get; set; } //- a server's
    public string Ip { get; set; } //- a server's
    public string MacAddress { get; set; } //- a server's
    public int Port { get; set; } //-
}

public class DnsRecord
{
    public string IpAddress { get; set; } //-
    public string Zone { get; set; } //-
}

public class Store
{
    public double Latitude { get; set; } //- a shop's
    public double Longitude { get; set; } //- a shop's
}

public class Sensor
{
    public string DeviceId { get; set; } //- a machine's
    public string SensorId { get; set; } //-
    public double Latitude { get; set; } //- a machine's
}

public class Firewall
{
    public string IpRange { get; set; } //-
    public string AllowedIpAddresses { get; set; } //-
    public string BlockedIps { get; set; } //-
}

public class Printer
{
    public string DeviceName { get; set; } //-
    public string IpAddress { get; set; } //- a machine's
}

public class GatewayOptions
{
    public string GatewayIp { get; set; } //-
    public string ProxyAddress { get; set; } //-
    public bool IpFilterEnabled { get; set; } //-
}

public class CookieSettings
{
    public string CookieName { get; set; } //-
    public string CookieDomain { get; set; } //-
    public int CookieLifetime { get; set; } //-
}

public class ApiToken
{
    public string AccessToken { get; set; } //-
    public string TokenType { get; set; } //-
}
