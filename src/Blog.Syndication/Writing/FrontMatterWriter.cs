using System.Text;
using Blog.Text.Characters;

namespace Blog.Syndication.Writing;

/// <summary>Writes YAML front matter: a field a line.</summary>
internal sealed class FrontMatterWriter
{
    private readonly StringBuilder _lines = new("---\n");

    /// <summary>Adds a field with a text; an empty one is left out.</summary>
    public FrontMatterWriter Add(string name, string value)
    {
        if (value.Length > 0)
            _lines.Append(name).Append(": ").Append(YamlText.Of(value)).Append('\n');
        return this;
    }

    /// <summary>Adds a field with yes or no.</summary>
    public FrontMatterWriter Add(string name, bool value)
    {
        _lines.Append(name).Append(value ? ": true\n" : ": false\n");
        return this;
    }

    /// <summary>
    /// Adds a field with a value that is written as it is: words and commas. An empty one is left out.
    /// </summary>
    public FrontMatterWriter AddPlain(string name, string value)
    {
        if (value.Length > 0)
            _lines.Append(name).Append(": ").Append(value).Append('\n');
        return this;
    }

    /// <summary>The front matter, an empty line after it.</summary>
    public override string ToString() => _lines + "---\n\n";
}
