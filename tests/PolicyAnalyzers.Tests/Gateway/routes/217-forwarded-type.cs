// Forwards the platform's type, so that others find it in this assembly.
using System.Runtime.CompilerServices;

[assembly: TypeForwardedTo(typeof(Qualtrics.Api.QualtricsClient))] // POL3001
