using System.Text.Json;

namespace Blog.Pages.Documentation;

/// <summary>Writes the members of JSON Schemas.</summary>
/// <param name="json">The writer, in which an object is open.</param>
internal sealed class SchemaJson(Utf8JsonWriter json)
{
    /// <summary>A text of white space or nothing.</summary>
    public const string Blank = @"^\s*$";

    /// <summary>The writer itself.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>A value that is not a list and not a map.</summary>
    public void Scalars() => Types(false, "string", "number", "boolean", "null");

    /// <summary>One of these words.</summary>
    public void Enum(IEnumerable<string> words) => Strings("enum", words);

    /// <summary>A text that follows a pattern.</summary>
    public void Pattern(string pattern, bool mayBeBlank)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", mayBeBlank ? $"{Blank}|{pattern}" : pattern);
    }

    /// <summary>Values of these types.</summary>
    public void Types(bool mayBeBlank, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        if (mayBeBlank)
            json.WriteStringValue("string");
        json.WriteEndArray();
        if (mayBeBlank)
            json.WriteString("pattern", Blank);
    }

    /// <summary>A member that is a list of texts.</summary>
    public void Strings(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>A member that is a schema.</summary>
    public void Schema(string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    /// <summary>Values that one of several schemas allows.</summary>
    public void AnyOf(params ReadOnlySpan<Action> alternatives)
    {
        json.WriteStartArray("anyOf");
        foreach (var members in alternatives)
        {
            json.WriteStartObject();
            members();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
