using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Reading.Parsing.Visibility;

namespace Blog.Pages.Documentation;

/// <summary>Writes the form of a file as a JSON Schema of draft 7, which editors support best. Every value may be null,
/// since a key with nothing behind it counts as left out.</summary>
internal sealed class SchemaWriter
{
    private const string FlagWords =
        "^([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Oo][Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|[Oo][Ff][Ff])$";

    private readonly SchemaJson _write;

    private SchemaWriter(SchemaJson write) => _write = write;

    /// <summary>The text of a schema.</summary>
    /// <param name="title">What it is a schema of.</param>
    /// <param name="description">Where such files are.</param>
    /// <param name="form">The form of the file.</param>
    public static string Write(string title, string description, DataForm form)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("description", description);
            new SchemaWriter(new SchemaJson(json)).Members(form, false);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    // The members of the schema that is open in the writer.
    private void Members(DataForm form, bool mayBeBlank)
    {
        switch (form)
        {
            case TextForm text:
                Text(text, mayBeBlank);
                break;
            case FlagForm:
                _write.AnyOf(() => _write.Types(false, "boolean", "null"), () => _write.Pattern(FlagWords, mayBeBlank));
                break;
            case WholeNumberForm number:
                _write.Types(mayBeBlank, "integer", "null");
                if (number.Least is { } least)
                    _write.Json.WriteNumber("minimum", least);
                if (number.Most is { } most)
                    _write.Json.WriteNumber("maximum", most);
                break;
            case TextsForm texts:
                Texts(texts);
                break;
            case ItemsForm list:
                _write.Types(mayBeBlank, "array", "null");
                _write.Schema("items", () => Members(list.Item, mayBeBlank));
                if (list.Most is { } length)
                    _write.Json.WriteNumber("maxItems", length);
                break;
            case MapForm map:
                _write.Types(false, "object", "null");
                Keys(map);
                break;
            case NamedForm named:
                _write.Types(mayBeBlank, "object", "null");
                _write.Schema("additionalProperties", () => Members(named.Value, false));
                break;
            case EitherForm either:
                _write.AnyOf([.. either.Forms.Select<DataForm, Action>(f => () => Members(f, mayBeBlank))]);
                break;
        }
    }

    private void Value(DataType type, bool mayBeBlank)
    {
        Members(type.Form, mayBeBlank);
        // Not of the standard; without it, editors of the YAML language server show the regular expression.
        if (type.Form is TextForm { Pattern: not null })
            _write.Json.WriteString("patternErrorMessage", $"This is not {type.Words}.");
    }

    private void Text(TextForm text, bool mayBeBlank)
    {
        if (text.Pattern is { } pattern)
        {
            _write.Json.WriteStartArray("type");
            _write.Json.WriteStringValue("string");
            _write.Json.WriteStringValue("null");
            _write.Json.WriteEndArray();
            _write.Json.WriteString("pattern", mayBeBlank ? $"{SchemaJson.Blank}|{pattern}" : pattern);
        }
        else if (text.Words.IsEmpty)
            _write.Scalars();
        else if (text.HasOthers)
            _write.AnyOf(() => _write.Enum(text.Words), _write.Scalars);
        else
            _write.AnyOf(() => _write.Enum(text.Words), () => _write.Types(mayBeBlank, "null"));
    }

    // In editors a list of words completes only as an alternative of its own.
    private void Texts(TextsForm texts)
    {
        if (texts.Words.IsEmpty)
        {
            _write.Types(false, "array", "string", "number", "boolean", "null");
            _write.Schema(
                "items",
                () =>
                {
                    _write.Types(false, "string", "number", "boolean", "array", "null");
                    _write.Schema("items", _write.Scalars);
                }
            );
        }
        else
            _write.AnyOf(
                () =>
                {
                    _write.Types(false, "array");
                    _write.Schema(
                        "items",
                        () => _write.AnyOf(() => _write.Enum(texts.Words), () => _write.Types(false, "null"))
                    );
                },
                () => _write.Types(false, "string", "null")
            );
    }

    private void Keys(MapForm map)
    {
        var keys = map.Keys;
        _write.Schema(
            "properties",
            () =>
            {
                foreach (var key in keys)
                    _write.Schema(key.Name, () => Property(key, map.BlankIsLeftOut));
            }
        );
        if (keys.Any(k => !k.Aliases.IsEmpty || HasPlainStandIns(k)))
            _write.Schema("patternProperties", () => OtherNames(keys, map.BlankIsLeftOut));
        Required(keys);
        if (!map.IsOpen)
            _write.Json.WriteBoolean("additionalProperties", false);
    }

    private void Property(DataKey key, bool mayBeBlank)
    {
        var usual = key.IsRequired ? "" : $" When left out: {key.Default}.";
        _write.Json.WriteString("description", $"{Capital(key.Type.Words)}. {key.Description}{usual}");
        Value(key.Type, mayBeBlank);
        Default(key);
    }

    // Editors check other names and explain them, but propose the program's own alone: hence patterns.
    private void OtherNames(DataKeys keys, bool mayBeBlank)
    {
        foreach (var key in keys)
        {
            foreach (var isHolding in new[] { false, true })
            {
                ImmutableArray<string> names =
                [
                    .. key.Aliases.Where(a => HoldingKeys.Find(a) is not null == isHolding),
                ];
                if (names.IsEmpty)
                    continue;
                _write.Schema(
                    PatternOf(names),
                    () =>
                    {
                        _write.Json.WriteString("description", $"Another name of '{key.Name}'. {key.Description}");
                        if (!isHolding)
                            Value(key.Type, mayBeBlank);
                    }
                );
            }

            // Nothing is said of the value: where the key itself is there, it is not read.
            if (HasPlainStandIns(key))
                _write.Schema(
                    PatternOf(PlainStandIns(key)),
                    () => _write.Json.WriteString("description", $"Counts as '{key.Name}' where that is left out.")
                );
        }
    }

    private void Required(DataKeys keys)
    {
        var required = keys.Where(k => k.IsRequired).ToList();
        var (one, several) = (required.Where(HasOneName).ToList(), required.Where(k => !HasOneName(k)).ToList());
        if (one.Count > 0)
            _write.Strings("required", one.Select(k => k.Name));
        if (several.Count == 0)
            return;
        _write.Json.WriteStartArray("allOf");
        foreach (var key in several)
        {
            _write.Json.WriteStartObject();
            _write.AnyOf([
                .. key
                    .Aliases.Prepend(key.Name)
                    .Concat(PlainStandIns(key))
                    .Select<string, Action>(name => () => _write.Strings("required", [name])),
            ]);
            _write.Json.WriteEndObject();
        }

        _write.Json.WriteEndArray();
    }

    // A default of the reference page is in words; these forms show which of them are values.
    private void Default(DataKey key)
    {
        switch (key.Type.Form)
        {
            case FlagForm when key.Default is "true" or "false":
                _write.Json.WriteBoolean("default", key.Default == "true");
                break;
            case WholeNumberForm
                when int.TryParse(key.Default, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                _write.Json.WriteNumber("default", number);
                break;
            case TextForm text when text.Words.Contains(key.Default):
                _write.Json.WriteString("default", key.Default);
                break;
        }
    }

    private static bool HasOneName(DataKey key) => key.Aliases.IsEmpty && key.StandIns.IsEmpty;

    private static bool HasPlainStandIns(DataKey key) => !PlainStandIns(key).IsEmpty;

    // Those with a dot are keys in a map.
    private static ImmutableArray<string> PlainStandIns(DataKey key) =>
        [.. key.StandIns.Where(s => !s.Contains('.', StringComparison.Ordinal))];

    private static string PatternOf(IEnumerable<string> names) => $"^({string.Join('|', names.Select(Regex.Escape))})$";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
