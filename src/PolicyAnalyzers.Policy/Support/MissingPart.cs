using System;
using System.IO;

namespace PolicyAnalyzers.Policy.Support;

/// <summary>Tells a fault of the installation from a fault of a file.</summary>
internal static class MissingPart
{
    /// <summary>Whether an assembly of the product cannot be loaded: then nothing can be said about any file, and whoever hosts the reader has to know.</summary>
    public static bool IsCauseOf(Exception fault) => fault is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException;
}
