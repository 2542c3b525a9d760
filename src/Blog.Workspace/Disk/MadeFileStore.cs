using Blog.Engine.Content;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Disk;

/// <summary>Keeps what is made at a cost in <c>.cache/made/</c>: a file for each, named by its recipe. No result
/// depends on them, so that a disk that keeps none only makes builds slower.</summary>
/// <param name="site">The site.</param>
/// <param name="clock">Says what was not used for long.</param>
public sealed class MadeFileStore(SiteFolder site, TimeProvider clock) : IMadeFiles
{
    // An author who builds once a month keeps everything.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);
    private static readonly TimeSpan Freshness = TimeSpan.FromDays(7);
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    private readonly string _folder = site.PathOf(".cache/made");

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Find(Fingerprint recipe) =>
        Try(
            () =>
            {
                var path = PathOf(recipe);
                if (!File.Exists(path))
                    return null;
                var bytes = Unsealed(File.ReadAllBytes(path));
                if (clock.GetUtcNow() - File.GetLastWriteTimeUtc(path) > Freshness)
                    File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
                return bytes;
            },
            null
        );

    /// <inheritdoc/>
    public void Keep(Fingerprint recipe, ReadOnlyMemory<byte> bytes) =>
        Try(
            () =>
            {
                var path = PathOf(recipe);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var prepared = $"{path}.{Path.GetRandomFileName()}";
                File.WriteAllBytes(prepared, Sealed(bytes.Span));
                File.Move(prepared, path, overwrite: true);
                return true;
            },
            false
        );

    /// <summary>Removes what was not used for three months. It looks once a day: there may be thousands.</summary>
    public void Prune() =>
        Try(
            () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                if (!Directory.Exists(_folder) || now - Directory.GetLastWriteTimeUtc(_folder) < Pause)
                    return true;
                Directory.SetLastWriteTimeUtc(_folder, now);
                var oldest = now - Lifetime;
                foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories))
                {
                    if (file.LastWriteTimeUtc < oldest)
                        file.Delete();
                }

                return true;
            },
            false
        );

    private string PathOf(Fingerprint recipe)
    {
        var name = recipe.ToString();
        return Path.Combine(_folder, name[..2], name);
    }

    // Behind the bytes stands their fingerprint, so that nothing is taken for them that a full disk left.
    private static byte[] Sealed(ReadOnlySpan<byte> bytes) => [.. bytes, .. SealOf(bytes)];

    private static ReadOnlyMemory<byte>? Unsealed(byte[] file)
    {
        var length = file.Length - SealOf([]).Length;
        if (length < 0 || !file.AsSpan(length).SequenceEqual(SealOf(file.AsSpan(0, length))))
            return null;
        return file.AsMemory(0, length);
    }

    private static ReadOnlySpan<byte> SealOf(ReadOnlySpan<byte> bytes) =>
        System.Text.Encoding.ASCII.GetBytes(Fingerprint.Of(bytes).ToString());

    // Whatever fails is made again when it is wanted again.
    private static T Try<T>(Func<T> work, T otherwise)
    {
        try
        {
            return work();
        }
        catch (IOException)
        {
            return otherwise;
        }
        catch (UnauthorizedAccessException)
        {
            return otherwise;
        }
    }
}
