using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Blog.Data.Yaml;

/// <summary>Builds located values from the events of YamlDotNet's parser. Tags beyond the core schema are refused, so
/// no tag can create an object.</summary>
internal sealed class YamlTree(Parser parser, YamlPlaces places, ICollection<Diagnostic> diagnostics)
{
    private readonly YamlAnchors _anchors = new();
    private MapBuilder? _outermost;
    private bool _stopped;

    /// <summary>The entries of the outermost map that were complete when reading stopped.</summary>
    public DataMap Salvaged => _outermost is null ? DataMap.Empty : _outermost.ToMap(places.Whole);

    /// <summary>Reads the one document; null when there is none.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public DataNode? Read()
    {
        Next();
        if (Next() is not DocumentStart)
            return null;
        Next();
        var root = ReadNode(0);
        if (_stopped)
            return null;
        Next();
        if (Next() is DocumentStart second)
            Report(places.Of(second), "a second document starts here; a file holds one.");
        return root;
    }

    private ParsingEvent Next()
    {
        var last = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext()
                ? parser.Current!
                : throw new YamlException(last, last, "the text ends too early.");
        }
        catch (InvalidOperationException bug)
        {
            // YamlDotNet 18 throws this, and not its own exception, for text that starts with "..." and goes on.
            throw new YamlException(last, last, "nothing may follow the end of the document.", bug);
        }
        catch (ArgumentException bug)
        {
            // And this for a tag that is not a URI.
            throw new YamlException(last, last, "a tag after this is malformed; delete it.", bug);
        }
    }

    // Reads the node whose first event is the current one; leaves its last event current.
    private DataNode ReadNode(int depth)
    {
        if (parser.Current is AnchorAlias alias)
            return ReadAlias(alias, depth);
        if (depth >= DataLimits.Depth && parser.Current is not Scalar)
            return Stop(places.Of(parser.Current!), DataLimits.TooDeep);
        if (parser.Current is not NodeEvent node)
            throw new YamlException(parser.Current!.Start, parser.Current.End, "a value is missing here.");
        DataNode read = node switch
        {
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            _ => ReadScalar((Scalar)node),
        };
        if (!node.Anchor.IsEmpty)
            _anchors.Set(node.Anchor.Value, read);
        return read;
    }

    private DataScalar ReadScalar(Scalar scalar)
    {
        CheckTag(scalar);
        var kind =
            YamlTags.IsText(scalar.Tag) || (scalar.Style != ScalarStyle.Plain && !YamlTags.IsCore(scalar.Tag))
                ? DataScalarKind.Text
                : YamlScalars.KindOf(scalar.Value);
        return new DataScalar(places.OfNode(scalar), kind, kind == DataScalarKind.Null ? "" : scalar.Value);
    }

    private DataList ReadList(SequenceStart start, int depth)
    {
        CheckTag(start);
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (!_stopped && Next() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new DataList(places.OfList(start, parser.Current!, items), items.ToImmutable());
    }

    private DataMap ReadMap(MappingStart start, int depth)
    {
        CheckTag(start);
        var builder = new MapBuilder(places.Source, diagnostics);
        _outermost ??= builder;
        List<DataNode>? merged = null;
        while (!_stopped && Next() is not MappingEnd)
            ReadEntry(builder, ref merged, depth);
        foreach (var node in merged ?? [])
            Merge(builder, node);
        return builder.ToMap(places.OfMap(start, parser.Current!, builder.Entries));
    }

    private void ReadEntry(MapBuilder builder, ref List<DataNode>? merged, int depth)
    {
        var plain = parser.Current is Scalar { Style: ScalarStyle.Plain };
        var key = ReadNode(depth + 1);
        if (_stopped)
            return;
        Next();
        var value = ReadNode(depth + 1);
        if (_stopped)
            return;
        if (key is not DataScalar { Text: not "" } named)
            Report(
                key.Span,
                key is DataScalar
                    ? "a key is missing here."
                    : "a key must be a text, not " + NodeWords.Describe(key) + "."
            );
        else if (plain && named.Text == "<<")
            (merged ??= []).Add(value);
        else
            builder.Add(new DataEntry(named.Text, named.Span, value));
    }

    // The merge key of YAML 1.1, which authors of long data files rely on: the map's own keys override merged ones.
    private void Merge(MapBuilder builder, DataNode node)
    {
        if (node is DataMap map)
        {
            foreach (var entry in map.Entries)
                builder.AddMissing(entry);
        }
        else if (node is DataList list && list.Items.All(i => i is DataMap))
        {
            foreach (var item in list.Items)
                Merge(builder, item);
        }
        else
        {
            Report(node.Span, "'<<' takes over the entries of a map, and this is " + NodeWords.Describe(node) + ".");
        }
    }

    private DataNode ReadAlias(AnchorAlias alias, int depth)
    {
        var span = places.Of(alias);
        if (_anchors.Find(alias.Value.Value) is not { } node)
        {
            Report(span, $"no '&{alias.Value.Value}' before this names a value.");
            return new DataScalar(span, DataScalarKind.Null, "");
        }

        return _anchors.Use(alias.Value.Value, depth) is { } limit ? Stop(span, limit) : node;
    }

    private void CheckTag(NodeEvent node)
    {
        if (!YamlTags.IsKnown(node.Tag))
            Report(places.Of(node) with { Length = 1 }, $"the tag '{node.Tag.Value}' means nothing here; delete it.");
    }

    private DataScalar Stop(SourceSpan span, string limit)
    {
        _stopped = true;
        diagnostics.Add(DiagnosticCatalogue.DataTooComplex.At(places.Source.At(span), limit));
        return new DataScalar(span, DataScalarKind.Null, "");
    }

    private void Report(SourceSpan span, string what) =>
        diagnostics.Add(DiagnosticCatalogue.InvalidYaml.At(places.Source.At(span), what));
}

/// <summary>The tags of YAML's core schema: <c>!!str</c>, <c>!!int</c> and their like.</summary>
internal static class YamlTags
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>Whether there is no tag, or one of the core schema.</summary>
    public static bool IsKnown(TagName tag) =>
        tag.IsEmpty
        || tag.IsNonSpecific
        || IsCore(tag)
        || tag.Value is Prefix + "str" or Prefix + "map" or Prefix + "seq";

    /// <summary>Whether the tag makes any scalar a text.</summary>
    public static bool IsText(TagName tag) => !tag.IsEmpty && tag.Value is "!" or Prefix + "str";

    /// <summary>Whether the tag has a scalar read by its form even when it is quoted.</summary>
    public static bool IsCore(TagName tag) =>
        !tag.IsEmpty && tag.Value is Prefix + "int" or Prefix + "float" or Prefix + "bool" or Prefix + "null";
}
