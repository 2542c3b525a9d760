using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Blog.Workspace.Disk;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Running;

/// <summary>
/// Lets other commands find the running preview of a site: <c>.cache/preview.json</c> has its process and its address.
/// </summary>
public sealed class RunningPreview : IDisposable
{
    private const string Place = ".cache/preview.json";

    private readonly SiteFolder _site;
    private readonly int _process;

    private RunningPreview(SiteFolder site, int process) => (_site, _process) = (site, process);

    /// <summary>Says that a preview runs. Of two previews of one site the later one is found.</summary>
    /// <param name="site">The site.</param>
    /// <param name="address">The address of its home page.</param>
    /// <param name="process">The id of the process that runs it.</param>
    /// <returns>What takes it back when it is disposed.</returns>
    public static RunningPreview Announce(SiteFolder site, Uri address, int process)
    {
        Directory.CreateDirectory(site.PathOf(".cache"));
        var prepared = site.PathOf($"{Place}.{process}");
        File.WriteAllBytes(
            prepared,
            JsonFile.BytesOf(json =>
            {
                json.WriteNumber("pid", process);
                json.WriteString("url", address.AbsoluteUri);
            })
        );
        File.Move(prepared, site.PathOf(Place), overwrite: true);
        return new RunningPreview(site, process);
    }

    /// <summary>The address of the home page in the running preview of a site; null when none runs.</summary>
    public static Uri? Find(SiteFolder site) =>
        Read(site) is { } found && IsAlive(found.Process) ? found.Address : null;

    /// <summary>Takes it back, unless another preview has been announced since.</summary>
    public void Dispose()
    {
        if (Read(_site)?.Process == _process)
            File.Delete(_site.PathOf(Place));
    }

    private static (int Process, Uri Address)? Read(SiteFolder site)
    {
        try
        {
            using var json = JsonFile.Read(site.PathOf(Place));
            return
                json is not null
                && Number(json.RootElement, "pid") is { } process
                && Address(json.RootElement, "url") is { } address
                ? (process, address)
                : null;
        }
        catch (IOException)
        {
            // Removed between check and read, or being written: as good as missing.
            return null;
        }
    }

    private static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
        && number > 0
            ? number
            : null;

    private static Uri? Address(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
        && address.Scheme is ("http" or "https")
            ? address
            : null;

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Win32Exception)
        {
            // It exists, and belongs to somebody else.
            return true;
        }
    }
}
