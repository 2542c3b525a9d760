using System.Security.Cryptography;
using System.Text;

namespace Blog.Benchmarks.Comparing.Sites;

/// <summary>Writes the files of sites to be measured.</summary>
internal static class SiteFiles
{
    /// <summary>Writes a text, and the folders above it.</summary>
    public static void Write(string folder, string path, string text) =>
        Write(folder, path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes, and the folders above them.</summary>
    public static void Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Names the content of files: other content has another name.</summary>
    public static string FingerprintOf(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    /// <summary>The folder of a peer's theme and settings.</summary>
    public static string FolderOf(string root, string peer) =>
        Path.Combine(root, "tests", "Blog.Benchmarks", "peers", peer);

    /// <summary>Copies the assets of the theme, with the style in one file, as the program publishes it.</summary>
    public static void CopyAssets(string root, string folder)
    {
        foreach (var theme in (string[])["base", "paper"])
            Copy(Path.Combine(root, "themes", theme, "assets"), Path.Combine(folder, "assets"));
        var styles = Path.Combine(folder, "assets", "css");
        var parts = new[] { "_base.css", "_look.css" }.Select(f => File.ReadAllText(Path.Combine(styles, f)));
        Write(styles, "site.css", string.Concat(parts));
    }

    /// <summary>Copies all files of one folder into another, without Node's packages.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (!path.StartsWith("node_modules", StringComparison.Ordinal))
                Write(to, path, File.ReadAllBytes(file));
        }
    }
}
