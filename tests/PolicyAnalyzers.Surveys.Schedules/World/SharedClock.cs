using System;
using System.IO;
using System.IO.MemoryMappedFiles;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>One clock for several processes, in a file that all of them map. Only the process that leads moves it.</summary>
internal sealed class SharedClock(string path) : ScheduleClock, IDisposable
{
    private const int Length = 16;

    private readonly MemoryMappedFile file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Length);
    private MemoryMappedViewAccessor? view;

    protected override long Elapsed => View.ReadInt64(0);

    protected override long Offset => View.ReadInt64(8);

    private MemoryMappedViewAccessor View => view ??= file.CreateViewAccessor(0, Length);

    public override void Advance(TimeSpan time) => View.Write(0, Elapsed + time.Ticks);

    public override void PutWrong(TimeSpan offset) => View.Write(8, offset.Ticks);

    public void Dispose()
    {
        view?.Dispose();
        file.Dispose();
    }
}
