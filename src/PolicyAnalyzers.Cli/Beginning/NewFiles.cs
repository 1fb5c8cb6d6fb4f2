using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>Writes files that were not there before.</summary>
internal static class NewFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all files, or none where one is there already and may not be replaced.</summary>
    /// <exception cref="UsageException">A file is there already, or the folder's name is a file's.</exception>
    public static async Task WriteAsync(string folder, IReadOnlyList<TemplateFile> files, bool force, CancellationToken cancellation)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"'{folder}' is a file. Name a folder.");
        }

        var present = files.Select(file => file.Path).Where(path => File.Exists(Path.Combine(folder, path))).ToArray();
        if (present.Length > 0 && !force)
        {
            throw new UsageException(
                $"Nothing was written: in '{folder}' there {(present.Length == 1 ? "is" : "are")} already {string.Join(", ", present)}."
                + $"{Environment.NewLine}Name another folder, or add --force to replace {(present.Length == 1 ? "it" : "them")}.");
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, file.Text, Utf8, cancellation).ConfigureAwait(false);
        }
    }
}
