using System.Collections.Immutable;
using Blog.Markdown.Fragments;
using Blog.Markdown.Info;
using Blog.Markdown.Writing;
using Blog.Text;
using Markdig.Extensions.CustomContainers;

namespace Blog.Markdown.Directives;

/// <summary>Reads the opening line of a directive.</summary>
internal static class DirectiveReader
{
    /// <summary>The name, where it is written, and the attributes; mistakes are reported and left out.</summary>
    /// <param name="block">The directive.</param>
    /// <param name="renderer">Receives the mistakes.</param>
    /// <param name="container">How other programs read the line; null when only this one does.</param>
    public static (string Name, SourceSpan NameSpan, ImmutableArray<DirectiveAttribute> Attributes) Read(
        CustomContainer block,
        FragmentRenderer renderer,
        Container? container
    )
    {
        var words = InfoReader.Read(renderer.Body, block.UnescapedInfo.Start, block.UnescapedInfo.End + 1);
        var name = words[0];
        if (container is { Meaning: ContainerName.Details, Title.Length: > 0 } && IsName(name))
            return (name.Key, name.Span, [new DirectiveAttribute("summary", container.Title, name.Span)]);
        if (!IsName(name))
            return ReadNameless(name, renderer, container);
        // The words behind the name of such a container are its title.
        var isTitled = container is { Title.Length: > 0 } && words.TrueForAll(w => w.Kind == InfoWordKind.Bare);
        var others = words.Skip(1).Where(w => container is null || w.Kind != InfoWordKind.Braces);
        return (name.Key, name.Span, isTitled ? [] : ReadAttributes(others, renderer));
    }

    private static (string Name, SourceSpan NameSpan, ImmutableArray<DirectiveAttribute> Attributes) ReadNameless(
        InfoWord word,
        FragmentRenderer renderer,
        Container? container
    )
    {
        if (container is null)
        {
            var written = "::: " + Written(word, renderer);
            renderer.Report(DiagnosticCatalogue.ForeignContainer, word.Span, written, "only its content is shown");
        }

        return ("", word.Span, []);
    }

    private static ImmutableArray<DirectiveAttribute> ReadAttributes(
        IEnumerable<InfoWord> words,
        FragmentRenderer renderer
    )
    {
        var attributes = ImmutableArray.CreateBuilder<DirectiveAttribute>();
        foreach (var word in words)
        {
            if (IsAddress(word) && !Has(attributes, DirectiveAttribute.Address))
                attributes.Add(new DirectiveAttribute(DirectiveAttribute.Address, Written(word, renderer), word.Span));
            else if (Problem(word, attributes) is { } problem)
                renderer.Report(
                    DiagnosticCatalogue.InvalidAttribute,
                    word.Span,
                    word.Key.Length == 0 ? word.Value : word.Key,
                    problem
                );
            else
                attributes.Add(ToAttribute(word));
        }

        return attributes.ToImmutable();
    }

    private static string Written(InfoWord word, FragmentRenderer renderer) =>
        renderer.Body.Source.Text.Substring(word.Span.Start, word.Span.Length);

    /// <summary>Whether a directive has this name.</summary>
    public static bool IsNamed(CustomContainer block, string name)
    {
        var words = block.UnescapedInfo.AsSpan().Trim();
        return words.StartsWith(name, StringComparison.Ordinal)
            && (words.Length == name.Length || char.IsWhiteSpace(words[name.Length]));
    }

    // An address needs no key: the text before its first '=' cannot be one.
    private static bool IsAddress(InfoWord word) =>
        word.Key.AsSpan().IndexOfAny(":/") >= 0
        || (word.Kind == InfoWordKind.Bare && word.Key.Contains('.', StringComparison.Ordinal));

    private static DirectiveAttribute ToAttribute(InfoWord word) =>
        new(word.Key.ToLowerInvariant(), word.Kind == InfoWordKind.Bare ? "true" : word.Value, word.ValueSpan);

    private static string? Problem(InfoWord word, ImmutableArray<DirectiveAttribute>.Builder before) =>
        word switch
        {
            { Problem: { } problem } => problem,
            { Kind: InfoWordKind.Braces } => "directives have no braces.",
            _ when IsAddress(word) => "there is an address already.",
            _ when !IsKey(word.Key) => "a key has letters, digits, '-' and '_'.",
            _ when Has(before, word.Key) => "it stands twice.",
            _ => null,
        };

    private static bool Has(ImmutableArray<DirectiveAttribute>.Builder attributes, string key) =>
        attributes.Any(a => a.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    private static bool IsName(InfoWord word) =>
        word.Kind == InfoWordKind.Bare && char.IsAsciiLetter(word.Key[0]) && IsKey(word.Key);

    private static bool IsKey(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
