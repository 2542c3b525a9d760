using System.Text;

namespace Blog.Syndication.Writing;

/// <summary>Writes YAML front matter: a field a line, values in double quotes.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder _lines = new("---\n");

    /// <summary>Adds a field with a text; an empty one is left out.</summary>
    public FrontMatter Add(string name, string value)
    {
        if (value.Length > 0)
            _lines.Append(name).Append(": ").Append(Quoted(value)).Append('\n');
        return this;
    }

    /// <summary>Adds a field with yes or no.</summary>
    public FrontMatter Add(string name, bool value)
    {
        _lines.Append(name).Append(value ? ": true\n" : ": false\n");
        return this;
    }

    /// <summary>Adds a field with a value that is written as it is: words and commas. An empty one is left out.</summary>
    public FrontMatter AddPlain(string name, string value)
    {
        if (value.Length > 0)
            _lines.Append(name).Append(": ").Append(value).Append('\n');
        return this;
    }

    /// <summary>The front matter, an empty line after it.</summary>
    public override string ToString() => _lines + "---\n\n";

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else
                quoted.Append(char.IsControl(c) ? ' ' : c);
        }

        return quoted.Append('"').ToString();
    }
}
