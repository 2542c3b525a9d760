using System.Text;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Reading.Exclusion;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Visibility;
using Blog.Text;

namespace Blog.Reading.Assets;

/// <summary>Looks into files that would be published as they are, for content that nobody publishes on
/// purpose.</summary>
internal static class ContentJudge
{
    private const int Longest = 1 << 20;

    /// <summary>Why a file is left out, with its diagnostic; null for a file to publish.</summary>
    public static (Excluded Excluded, Diagnostic Told)? Of(PlacedAsset asset, ReadOnlySpan<byte> bytes)
    {
        var place = SourceLocation.OfFile(asset.Source);
        if (HoldsPrivateKey(bytes))
            return Private(place, "it holds a private key");
        if (Exports.Find(asset.Source, Head(bytes)) is { } export)
            return Private(place, export);
        if (
            PostFile.KindOf(asset.Source) is not null
            && asset.Owner is null
            && OfDataAmongPosts(asset.Source, bytes) is { } kept
        )
            return Foreign(place, kept);
        if (IsData(asset.Source) || !DocumentBytes.HaveFrontMatter(asset.Source, bytes))
            return null;
        const string reason = "it starts with front matter, and lies where no documents are read";
        return PostFile.KindOf(asset.Source) is null
            ? (new Excluded(reason), DiagnosticCatalogue.DocumentElsewhere.At(place))
            : Foreign(
                place,
                asset.Source.Extension.Length == 0
                    ? "it has front matter, and its name has no ending such as '.md'"
                    : $"it has front matter, and '{asset.Source.Extension}' is not a format that this program renders"
            );
    }

    // Other programs keep a document as data, and databases beside documents.
    private static string? OfDataAmongPosts(ContentPath path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("SQLite format 3\0"u8))
            return "it is a database";
        if (bytes.Length > Longest || !DataReader.CanRead(path) || path.Extension is ".csv")
            return null;
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        return
            DataReader.Read(source).Root is DataMap map
            && new HeldBack(source, TimeZoneInfo.Utc, []).Read(map) is { IsHeldBack: true } held
            ? $"it says '{held.By ?? "draft: true"}'"
            : null;
    }

    private static (Excluded, Diagnostic) Private(SourceLocation place, string reason) =>
        (new Excluded(reason), DiagnosticCatalogue.PrivateFile.At(place, reason));

    private static (Excluded, Diagnostic) Foreign(SourceLocation place, string reason) =>
        (new Excluded(reason), DiagnosticCatalogue.ForeignDocument.At(place, reason));

    // A document of YAML starts with the same line, and one of JSON with a brace.
    private static bool IsData(ContentPath path) =>
        path.Extension
            is ".yml"
                or ".yaml"
                or ".json"
                or ".jsonc"
                or ".json5"
                or ".geojson"
                or ".webmanifest"
                or ".toml"
                or ".ini"
                or ".cfg"
                or ".conf"
                or ".properties"
                or ".ndjson"
                or ".ipynb"
                or ".map";

    // RFC 7468, and OpenPGP's armour.
    private static bool HoldsPrivateKey(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..int.Min(bytes.Length, 4096)];
        return head.IndexOf("-----BEGIN "u8) is >= 0 and var start
            && head[start..] is var armour
            && armour[..int.Min(armour.Length, 64)].IndexOf("PRIVATE KEY"u8) >= 0
            && (start == 0 || head[..start].IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0);
    }

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes) => bytes[..int.Min(bytes.Length, Longest)];
}
