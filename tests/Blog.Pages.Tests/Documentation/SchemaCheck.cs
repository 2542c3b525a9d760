using System.Globalization;
using System.Text.Json.Nodes;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Pages.Documentation;
using Blog.Text;
using Json.Schema;

namespace Blog.Pages.Tests.Documentation;

/// <summary>Checks files by the schemas, with another program's validator.</summary>
internal static class SchemaCheck
{
    private static readonly Dictionary<string, JsonSchema> Read = Schemas.All.ToDictionary(
        s => s.Path.Name,
        s => JsonSchema.FromText(s.Text),
        StringComparer.Ordinal
    );

    /// <summary>Whether a schema allows a data file.</summary>
    public static bool Allows(string schema, string yaml)
    {
        var data = DataReader.Read(new SourceText(new ContentPath("data.yml"), yaml));
        Assert.Empty(data.Diagnostics);
        return Allows(schema, data.Root);
    }

    /// <summary>Whether a schema allows a value.</summary>
    public static bool Allows(string schema, DataNode? value) =>
        Read[schema + ".schema.json"]
            .Evaluate(JsonOf(value), new EvaluationOptions { OutputFormat = OutputFormat.Flag })
            .IsValid;

    /// <summary>What a schema finds wrong.</summary>
    public static string[] Mistakes(string schema, DataNode? value)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List };
        var result = Read[schema + ".schema.json"].Evaluate(JsonOf(value), options);
        return result.IsValid
            ? []
            :
            [
                .. result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation} {d.EvaluationPath}"),
                "not valid",
            ];
    }

    // The program reads keys in any case; schemas know them in one.
    private static JsonNode? JsonOf(DataNode? node)
    {
        switch (node)
        {
            case DataList list:
                return new JsonArray([.. list.Items.Select(JsonOf)]);
            case DataMap map:
                var json = new JsonObject();
                foreach (var entry in map.Entries)
                    json[entry.Key.ToLowerInvariant()] = JsonOf(entry.Value);
                return json;
            case DataScalar { Kind: DataScalarKind.Text } text:
                return JsonValue.Create(text.Text);
            case DataScalar { Kind: DataScalarKind.WholeNumber } number:
                return JsonValue.Create(number.ToWholeNumber());
            case DataScalar { Kind: DataScalarKind.Number } number:
                return JsonValue.Create(double.Parse(number.Text, CultureInfo.InvariantCulture));
            case DataScalar { Kind: DataScalarKind.Boolean } flag:
                return JsonValue.Create(flag.ToFlag());
            default:
                return null;
        }
    }
}
