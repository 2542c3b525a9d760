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
    public static (string Name, SourceSpan NameSpan, ImmutableArray<DirectiveAttribute> Attributes) Read(CustomContainer block, FragmentRenderer renderer)
    {
        var words = InfoReader.Read(renderer.Body, block.UnescapedInfo.Start, block.UnescapedInfo.End + 1);
        var name = words[0];
        if (!IsName(name))
            renderer.Report(DiagnosticCatalogue.InvalidAttribute, name.Span, name.Key, "a directive starts with its name, of letters, digits and hyphens.");
        var attributes = ImmutableArray.CreateBuilder<DirectiveAttribute>();
        foreach (var word in words.Skip(1))
        {
            if (IsAddress(word) && !Has(attributes, DirectiveAttribute.Address))
                attributes.Add(new DirectiveAttribute(DirectiveAttribute.Address, renderer.Body.Source.Text.Substring(word.Span.Start, word.Span.Length), word.Span));
            else if (Problem(word, attributes) is { } problem)
                renderer.Report(DiagnosticCatalogue.InvalidAttribute, word.Span, word.Key.Length == 0 ? word.Value : word.Key, problem);
            else
                attributes.Add(ToAttribute(word));
        }

        return (name.Key, name.Span, attributes.ToImmutable());
    }

    /// <summary>Whether a directive has this name.</summary>
    public static bool IsNamed(CustomContainer block, string name)
    {
        var words = block.UnescapedInfo.AsSpan().Trim();
        return words.StartsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || char.IsWhiteSpace(words[name.Length]));
    }

    // An address needs no key: what stands before its first '=' could not be one.
    private static bool IsAddress(InfoWord word) =>
        word.Key.AsSpan().IndexOfAny(":/") >= 0 || (word.Kind == InfoWordKind.Bare && word.Key.Contains('.', StringComparison.Ordinal));

    private static DirectiveAttribute ToAttribute(InfoWord word) =>
        new(word.Key.ToLowerInvariant(), word.Kind == InfoWordKind.Bare ? "true" : word.Value, word.ValueSpan);

    private static string? Problem(InfoWord word, ImmutableArray<DirectiveAttribute>.Builder before) => word switch
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

    private static bool IsName(InfoWord word) => word.Kind == InfoWordKind.Bare && char.IsAsciiLetter(word.Key[0]) && IsKey(word.Key);

    private static bool IsKey(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
