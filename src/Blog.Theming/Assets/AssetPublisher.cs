using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Theming.Assets;

/// <summary>Publishes assets, each after the ones it refers to, because its bytes contain their published
/// names.</summary>
internal sealed class AssetPublisher(IEnumerable<AssetSource> sources)
{
    private readonly SortedDictionary<string, AssetSource> _sources = new(
        sources.ToDictionary(s => s.Name, StringComparer.Ordinal),
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, PublishedAsset> _published = [];
    private readonly HashSet<string> _open = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal AssetSet Publish()
    {
        foreach (var source in _sources.Values)
            Publish(source);
        return new AssetSet(
            _published
                .Where(a => !StyleImport.IsPart(a.Key))
                .ToImmutableSortedDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
            DiagnosticOrder.Sorted(_diagnostics)
        );
    }

    private PublishedAsset Publish(AssetSource source)
    {
        if (_published.TryGetValue(source.Name, out var done))
            return done;
        _open.Add(source.Name);
        var asset = Named(source, Content(source));
        _open.Remove(source.Name);
        return _published[source.Name] = asset;
    }

    private ImmutableArray<byte> Content(AssetSource source) =>
        new ContentPath(source.Name).Extension switch
        {
            ".css" => Encode(Style(source, Decode(source))),
            ".js" or ".mjs" => Encode(ScriptMinimizer.Minimize(Decode(source).Text)),
            _ => source.Bytes,
        };

    private string Style(AssetSource source, SourceText text)
    {
        var tokens = StyleReader.Read(text.Text);
        Diagnostic[] mistakes = [.. StyleChecker.Check(text, tokens)];
        _diagnostics.AddRange(mistakes);
        if (mistakes.Length > 0)
            return text.Text;
        tokens = StyleImport.Inlined(tokens, reference => Imported(source, reference));
        foreach (var reference in StyleReference.In(tokens).ToArray())
            tokens[reference.Index] = Rewrite(source, text, tokens[reference.Index], reference);
        return StyleMinimizer.Minimize(tokens);
    }

    // Addresses in it are relative to its own folder. What is missing, or in a circle, is reported as any reference.
    private string? Imported(AssetSource source, StyleReference reference)
    {
        var folder = new ContentPath(source.Name).Folder;
        if (
            reference.File is not { } file
            || ContentPath.Resolve(folder, file) is not { Extension: ".css" } path
            || path.Folder != folder
            || _open.Contains(path.Value)
            || !_sources.TryGetValue(path.Value, out var sheet)
        )
            return null;
        return Encoding.UTF8.GetString(Publish(sheet).Bytes.AsSpan());
    }

    private StyleToken Rewrite(AssetSource source, SourceText text, StyleToken token, StyleReference reference)
    {
        if (reference.File is not { } file)
            return token;
        var folder = new ContentPath(source.Name).Folder;
        // A file beside the assets names their folder, too.
        var prefix = source.IsBesideAssets ? "assets/" : "";
        var path = ContentPath.Resolve(source.IsBesideAssets ? "" : folder, file)?.Value ?? file;
        var place = text.At(token.Start, token.Text.Length);
        if (
            !path.StartsWith(prefix, StringComparison.Ordinal)
            || !_sources.TryGetValue(path[prefix.Length..], out var target)
        )
            _diagnostics.Add(
                DiagnosticCatalogue.UnknownAsset.At(place, path).Suggesting(path, _sources.Keys.Select(k => prefix + k))
            );
        else if (_open.Contains(target.Name))
            _diagnostics.Add(
                DiagnosticCatalogue.InvalidAsset.At(place, $"'{path}' and this file refer to one another.")
            );
        else
            return reference.With(token, Relative(folder, Publish(target).FileName));
        return token;
    }

    private static string Relative(string folder, string file)
    {
        string[] from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries),
            to = file.Split('/');
        var shared = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }

    private static PublishedAsset Named(AssetSource source, ImmutableArray<byte> bytes)
    {
        var name = source.Name;
        var extension = Path.GetExtension(name);
        var fileName = $"{name[..^extension.Length]}.{Fingerprint.Of(bytes.AsSpan()).ToShortString()}{extension}";
        return new PublishedAsset(
            name,
            fileName,
            bytes,
            "sha384-" + Convert.ToBase64String(SHA384.HashData(bytes.AsSpan())),
            source.Path
        );
    }

    private static SourceText Decode(AssetSource source) =>
        new(source.Path, Encoding.UTF8.GetString(source.Bytes.AsSpan()).TrimStart('\uFEFF'));

    private static ImmutableArray<byte> Encode(string text) => [.. Encoding.UTF8.GetBytes(text)];
}
