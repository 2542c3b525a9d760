using System.Collections.Immutable;
using Tomlyn.Syntax;

namespace Blog.Data.Toml;

/// <summary>Takes dotted keys apart.</summary>
internal static class TomlKeys
{
    /// <summary>The names of a key from first to last; empty when one of them could not be parsed.</summary>
    public static ImmutableArray<TomlKey> Path(KeySyntax? key, TomlPlaces places)
    {
        if (key?.Key is null || TextOf(key.Key) is not { } first)
            return [];
        var path = ImmutableArray.CreateBuilder<TomlKey>(key.DotKeys.ChildrenCount + 1);
        path.Add(new TomlKey(first, places.Of(key.Key)));
        foreach (var dotted in key.DotKeys)
        {
            if (dotted.Key is null || TextOf(dotted.Key) is not { } text)
                return [];
            path.Add(new TomlKey(text, places.Of(dotted.Key)));
        }

        return path.ToImmutable();
    }

    private static string? TextOf(BareKeyOrStringValueSyntax key) =>
        key switch
        {
            BareKeySyntax bare => bare.Key?.Text,
            StringValueSyntax quoted => quoted.Value,
            _ => null,
        };
}

/// <summary>One name of a dotted key with its place.</summary>
internal readonly record struct TomlKey(string Text, Text.SourceSpan Span);
