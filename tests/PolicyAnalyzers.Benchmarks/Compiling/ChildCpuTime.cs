using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PolicyAnalyzers.Benchmarks.Compiling;

/// <summary>CPU time, user and system together, of a child process that has ended.</summary>
/// <remarks>On Unix <see cref="Process"/> no longer knows the CPU time of a process that has ended: it is read as growth of the time of all ended children.</remarks>
internal static partial class ChildCpuTime
{
    private const int Children = -1;

    /// <summary>Runs an action that starts one process and waits for its end.</summary>
    public static TimeSpan Of(Func<Process> run)
    {
        var before = OperatingSystem.IsWindows() ? TimeSpan.Zero : OfAllChildren();
        using var process = run();
        return OperatingSystem.IsWindows() ? process.TotalProcessorTime : OfAllChildren() - before;
    }

    private static TimeSpan OfAllChildren()
        => GetResourceUsage(Children, out var usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds)
                + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : throw new InvalidOperationException($"The CPU time of child processes cannot be read: error {Marshal.GetLastPInvokeError()}.");

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    // Microseconds are 32 bits on macOS and 64 on Linux; they always fit into the lower 32.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct ResourceUsage
    {
        public long UserSeconds;
        public int UserMicroseconds;
        public int UserPadding;
        public long SystemSeconds;
        public int SystemMicroseconds;
        public int SystemPadding;
    }
}
