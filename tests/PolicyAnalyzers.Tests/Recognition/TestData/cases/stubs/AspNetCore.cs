namespace Microsoft.AspNetCore.Mvc { }
