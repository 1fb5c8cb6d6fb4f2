using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace PolicyAnalyzers.Surveys.Schedules.Journals;

/// <summary>
/// The journal of several processes of Linux, in one file. Each line is one <c>write</c> to a descriptor that was opened with <c>O_APPEND</c>: the kernel
/// puts lines of all processes one behind the other, and keeps them when a writer is killed. .NET's own append seeks first, so that two processes would
/// overwrite one another.
/// </summary>
internal sealed partial class FileJournal : IJournal, IDisposable
{
    // A part of a page: the kernel writes a page as a whole, so that nobody reads half a line, and no killed process leaves one.
    private const int LineLength = 256;

    private const int WriteOnly = 1;
    private const int Create = 0x40;
    private const int Append = 0x400;

    private const int Exclusive = 2;
    private const int Unlock = 8;

    private readonly Lock holding = new();
    private readonly string path;
    private readonly int descriptor;
    private readonly int lockDescriptor;

    public FileJournal(string path)
    {
        this.path = path;
        descriptor = OpenToAppend(path);

        // A file of its own: .NET takes the same kind of lock on a file that it reads.
        lockDescriptor = OpenToAppend(path + ".lock");
    }

    public void Write(JournalEntry entry)
    {
        var bytes = Encoding.UTF8.GetBytes(entry.ToLine().TrimEnd('\n').PadRight(LineLength - 1) + "\n");
        if (Write(descriptor, bytes, bytes.Length) != bytes.Length)
        {
            throw new IOException($"{path} cannot be written: error {Marshal.GetLastPInvokeError()}.");
        }
    }

    // The kernel frees the lock of a process that is killed; it does not tell the threads of one process apart.
    public void Exclusively(Action action)
    {
        lock (holding)
        {
            _ = Hold(lockDescriptor, Exclusive);
            try
            {
                action();
            }
            finally
            {
                _ = Hold(lockDescriptor, Unlock);
            }
        }
    }

    public IReadOnlyList<JournalEntry> Read()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JournalEntry.Of)];
    }

    public void Dispose()
    {
        _ = Close(descriptor);
        _ = Close(lockDescriptor);
    }

    private static int OpenToAppend(string path)
    {
        var descriptor = Open(path, WriteOnly | Create | Append, 0b110_100_100);
        return descriptor >= 0 ? descriptor : throw new IOException($"{path} cannot be opened: error {Marshal.GetLastPInvokeError()}.");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, byte[] bytes, nint count);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Hold(int descriptor, int operation);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
