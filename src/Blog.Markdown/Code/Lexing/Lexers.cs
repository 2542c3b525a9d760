using System.Collections.Concurrent;
using Blog.Markdown.Code.Lexing.Definitions;
using Blog.Markdown.Code.Lexing.Patterns;
using Blog.Markdown.Code.Tokens;

namespace Blog.Markdown.Code.Lexing;

/// <summary>The languages that have a file in <c>Languages</c>. A file is read when its language is first used. Safe to
/// use from many threads.</summary>
/// <param name="nameOf">The name of a language's file by any name that a fence may use; null for none.</param>
internal sealed class Lexers(Func<string, string?> nameOf)
{
    private const string Folder = "Blog.Markdown.Code.Lexing.Languages.";
    private const string Extension = ".lexer";

    /// <summary>The names of all files, in ordinal order.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. typeof(Lexers)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    private readonly ConcurrentDictionary<string, Lazy<Lexer>> _lexers = new(
        Names.Select(name => KeyValuePair.Create(name, new Lazy<Lexer>(() => new Lexer(Read(name)))))
    );

    /// <summary>The language of a file; null when there is none.</summary>
    public Lexer? Find(string name) => _lexers.TryGetValue(name, out var lexer) ? lexer.Value : null;

    /// <summary>The language by a name that a fence may use; null when there is none.</summary>
    public Lexer? FindByAnyName(ReadOnlySpan<char> name) => nameOf(name.ToString()) is { } known ? Find(known) : null;

    /// <summary>The code as HTML, line for line.</summary>
    /// <param name="lexer">The language.</param>
    /// <param name="code">The code.</param>
    public string Colour(Lexer lexer, string code) => Colour(lexer, code, new Effort());

    /// <summary>The code as HTML, line for line.</summary>
    /// <param name="lexer">The language.</param>
    /// <param name="code">The code.</param>
    /// <param name="effort">Counts what it costs.</param>
    public string Colour(Lexer lexer, string code, Effort effort)
    {
        using var writer = new TokenWriter(code);
        new LexerRun(this, lexer, code, writer, effort, nesting: 0).Run(0, code.Length);
        return writer.Finish();
    }

    private static LexerFile Read(string name) => new LexerFileReader(TextOf).Read(name);

    private static string TextOf(string name)
    {
        using var stream =
            typeof(Lexers).Assembly.GetManifestResourceStream(Folder + name + Extension)
            ?? throw new FormatException($"No file describes the language '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
