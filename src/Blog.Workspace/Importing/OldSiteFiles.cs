using System.Collections.Immutable;
using Blog.Import.Moved;

namespace Blog.Workspace.Importing;

/// <summary>Finds the addresses of an old site on the disk: in the folder that its generator built, or in its
/// sitemap.</summary>
public static class OldSiteFiles
{
    private const string Page = "index.html";

    /// <summary>The addresses, or why there are none.</summary>
    /// <param name="path">The whole path of a folder or a sitemap.</param>
    /// <param name="limits">How much is read.</param>
    public static OldSiteAddresses Read(string path, SourceLimits limits)
    {
        try
        {
            if (Directory.Exists(path))
                return OfFolder(path, limits);
            return File.Exists(path) ? OfSitemap(path) : new OldSiteAddresses([], [$"There is nothing at '{path}'."]);
        }
        catch (IOException failure)
        {
            return new OldSiteAddresses([], [$"'{path}' cannot be read: {failure.Message}"]);
        }
        catch (UnauthorizedAccessException failure)
        {
            return new OldSiteAddresses([], [$"'{path}' cannot be read: {failure.Message}"]);
        }
    }

    private static OldSiteAddresses OfFolder(string root, SourceLimits limits)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = limits.MostDepth,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        ImmutableArray<string> files =
        [
            .. Directory
                .EnumerateFiles(root, "*", options)
                .Select(f => Path.GetRelativePath(root, f).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(f => !f.Split('/').Any(p => p.StartsWith('.') && p != ".well-known"))
                .Take(limits.MostFiles + 1),
        ];
        if (files.Length > limits.MostFiles)
            return new OldSiteAddresses([], [$"'{root}' has more than {limits.MostFiles} files."]);
        return files.Any(f => f.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            ? new OldSiteAddresses([.. files.Where(f => f != "404.html").Select(AddressOf)], [])
            : new OldSiteAddresses(
                [],
                [$"'{root}' has no page (.html). Name the folder that the old generator built."]
            );
    }

    // Names of files are not percent-encoded.
    private static string AddressOf(string file) =>
        "/"
        + string.Join(
            '/',
            (file == Page || file.EndsWith("/" + Page, StringComparison.Ordinal) ? file[..^Page.Length] : file)
                .Split('/')
                .Select(Uri.EscapeDataString)
        );

    // The sitemaps of an index lie beside it, under the names at the end of their addresses.
    private static OldSiteAddresses OfSitemap(string path)
    {
        var (addresses, problems) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var (left, seen) = (new Queue<string>([path]), new HashSet<string>([path], StringComparer.Ordinal));
        while (left.TryDequeue(out var file))
        {
            if (!File.Exists(file))
            {
                problems.Add($"The index names the sitemap '{Path.GetFileName(file)}', which is not beside it.");
                continue;
            }

            if (new FileInfo(file).Length > SitemapReader.MostBytes)
            {
                problems.Add($"'{file}' is larger than 50 MB.");
                continue;
            }

            var read = SitemapReader.Read(SourceOpener.BytesOf(file));
            addresses.AddRange(read.Pages);
            if (read.Problem is { } problem)
                problems.Add($"'{file}': {problem}");
            foreach (var name in read.Sitemaps.Select(NameOf).OfType<string>())
            {
                var beside = Path.Combine(Path.GetDirectoryName(path)!, name);
                if (seen.Add(beside))
                    left.Enqueue(beside);
            }
        }

        return new OldSiteAddresses(addresses.ToImmutable(), problems.ToImmutable());
    }

    private static string? NameOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var whole)
        && Path.GetFileName(Uri.UnescapeDataString(whole.AbsolutePath)) is { Length: > 0 } name
            ? name
            : null;
}

/// <summary>The addresses of an old site.</summary>
/// <param name="Addresses">Whole addresses, or paths from the root of the site.</param>
/// <param name="Problems">What could not be read, as sentences.</param>
public sealed record OldSiteAddresses(ImmutableArray<string> Addresses, ImmutableArray<string> Problems);
