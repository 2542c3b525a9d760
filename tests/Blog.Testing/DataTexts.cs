using Blog.Data;
using Blog.Data.Nodes;
using Blog.Text;

namespace Blog.Testing;

/// <summary>Reads literals as files, and writes what came of them down in one line each.</summary>
public static class DataTexts
{
    public static DataResult OfYaml(string text) => Read("data.yml", text);

    public static DataResult Read(string path, string text) =>
        DataReader.Read(new SourceText(new ContentPath(path), text));

    public static FrontMatter FrontMatter(string text) => Data.FrontMatter.Read(Post(text));

    public static SourceText Post(string text) => new(new ContentPath("post.md"), text);

    /// <summary>The values without their places: <c>{a: [1, 'x', null]}</c>, texts in quotes.</summary>
    public static string Show(DataNode? node) =>
        node switch
        {
            null => "nothing",
            DataScalar { Kind: DataScalarKind.Null } => "null",
            DataScalar { Kind: DataScalarKind.Text } text => $"'{text.Text}'",
            DataScalar { Kind: DataScalarKind.Number } number => number.Text + "f",
            DataScalar scalar => scalar.Text,
            DataList list => $"[{string.Join(", ", list.Items.Select(Show))}]",
            DataMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Show(e.Value)}"))}}}",
            _ => throw new ArgumentException(node.ToString()),
        };

    /// <summary>What each diagnostic says of its place: <c>BLOG010 2:1</c>.</summary>
    public static string[] Ids(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => $"{d.Id} {d.Location.Line}:{d.Location.Column}")];

    /// <summary>The text a place covers.</summary>
    public static string Covered(string text, SourceSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>The value below a path of keys and indices: <c>a.0.b</c>.</summary>
    public static DataNode At(DataNode? root, string path) =>
        path.Split('.')
            .Aggregate(
                root!,
                (node, step) => node is DataList list ? list.Items[int.Parse(step)] : ((DataMap)node).Find(step)!.Value
            );
}
