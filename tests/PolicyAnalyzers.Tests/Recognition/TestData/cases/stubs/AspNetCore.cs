namespace Microsoft.AspNetCore.Mvc
{
    public class FromQueryAttribute : System.Attribute { public string Name { get; set; } }
    public class FromRouteAttribute : System.Attribute { public string Name { get; set; } }
    public class FromFormAttribute : System.Attribute { public string Name { get; set; } }
    public class FromHeaderAttribute : System.Attribute { public string Name { get; set; } }
    public class FromBodyAttribute : System.Attribute { }
    public class FromServicesAttribute : System.Attribute { }
    public class BindPropertyAttribute : System.Attribute { public string Name { get; set; } public bool SupportsGet { get; set; } }
    public class BindPropertiesAttribute : System.Attribute { }
    public class TempDataAttribute : System.Attribute { }
    public class ViewDataAttribute : System.Attribute { }
    public class ModelMetadataTypeAttribute : System.Attribute { public ModelMetadataTypeAttribute(System.Type type) { } }
    public class HttpGetAttribute : System.Attribute { public HttpGetAttribute(string template = "") { } }
    public class HttpPostAttribute : System.Attribute { public HttpPostAttribute(string template = "") { } }
    public class ApiControllerAttribute : System.Attribute { }
    public interface IActionResult { }
    public abstract class ControllerBase { }
    public abstract class Controller : ControllerBase { }
}

namespace Microsoft.AspNetCore.Mvc.RazorPages
{
    public abstract class PageModel { }
}

namespace Microsoft.AspNetCore.Http
{
    public interface IResult { }
    public interface IFormFile { }
    public abstract class HttpContext { }
    public class AsParametersAttribute : System.Attribute { }
}

namespace Microsoft.AspNetCore.Builder
{
    public class WebApplication
    {
        public void MapGet(string pattern, System.Delegate handler) { }
        public void MapPost(string pattern, System.Delegate handler) { }
        public void MapPut(string pattern, System.Delegate handler) { }
        public void MapDelete(string pattern, System.Delegate handler) { }
    }
}

namespace Microsoft.Extensions.Options
{
    public interface IOptions<T> { T Value { get; } }
    public interface IOptionsMonitor<T> { T CurrentValue { get; } }
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger<T> { }
}

namespace Microsoft.Extensions.Configuration
{
    public class ConfigurationKeyNameAttribute : System.Attribute { public ConfigurationKeyNameAttribute(string name) { } }
}
