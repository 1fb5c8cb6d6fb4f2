using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A web service as a process of its own, and a browser's share of what is done with it: pages, forms, cookies.</summary>
internal sealed partial class RunningService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly HttpClient client;

    private RunningService(Process process, Uri address)
    {
        this.process = process;
        client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
    }

    /// <summary>What it wrote.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Starts a project that is built, on a free port, with <c>dotnet run</c> as its readme says.</summary>
    /// <param name="project">Its folder.</param>
    /// <param name="settings">Environment variables; <c>$address</c> stands for the service's own address.</param>
    public static async Task<RunningService> StartAsync(string project, IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "--", "--urls", address.AbsoluteUri])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value.Replace("$address", address.AbsoluteUri, StringComparison.Ordinal);
        }

        var service = new RunningService(Process.Start(start)!, address);
        service.process.BeginOutputReadLine();
        service.process.BeginErrorReadLine();
        try
        {
            await service.WaitAsync(async () => (await service.client.GetAsync("health")).IsSuccessStatusCode);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>A page.</summary>
    public Task<string> GetAsync(string path) => client.GetStringAsync(path);

    /// <summary>Fills the page's form and presses a button, as a browser does: with the page's cookie and its hidden field.</summary>
    public async Task<string> SubmitAsync(string path, string button, IReadOnlyDictionary<string, string> fields)
    {
        var token = HiddenToken().Match(await GetAsync(path)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(fields) { ["__RequestVerificationToken"] = token });
        using var response = await client.PostAsync($"{path}?handler={button}", form);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Waits until something holds.</summary>
    public async Task WaitAsync(Func<Task<bool>> holds)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(250))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException("The service ended:\n" + Output);
            }

            try
            {
                if (await holds())
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"Nothing of it in {Patience}:\n{Output}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex HiddenToken();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Append(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
