using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model.Cards;
using Blog.Network.Fetching.Texts;

namespace Blog.Network.Fetching;

/// <summary>Reads what GitHub says about a gist (https://docs.github.com/rest/gists).</summary>
internal static class GistAnswer
{
    private const int MostFiles = 10;
    private const int MostCharacters = 100_000;
    private const int LongestName = 200;

    /// <summary>What it says; null when it is something else.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="notes">Collects what is left out.</param>
    public static PageClaims? Read(JsonElement answer, ImmutableArray<string>.Builder notes)
    {
        if (
            answer.ValueKind != JsonValueKind.Object
            || !answer.TryGetProperty("files", out var files)
            || files.ValueKind != JsonValueKind.Object
        )
            return null;
        var code = CodeOf(files, notes);
        var owner = answer.TryGetProperty("owner", out var found) ? JsonFields.Text(found, "login") : null;
        return code.IsEmpty
            ? null
            : new PageClaims
            {
                Title = JsonFields.Text(answer, "description") ?? code[0].Name,
                Site = "GitHub Gist",
                Authors = owner is null ? [] : [owner],
                Published = JsonFields.Text(answer, "created_at"),
                Code = code,
            };
    }

    private static ImmutableArray<CodeOfCard> CodeOf(JsonElement files, ImmutableArray<string>.Builder notes)
    {
        var code = ImmutableArray.CreateBuilder<CodeOfCard>();
        var left = MostCharacters;
        foreach (var file in files.EnumerateObject().Select(f => f.Value))
        {
            var name = OneLineText.Of(JsonFields.Text(file, "filename"), LongestName);
            var text = SeveralLines.OfCode(JsonFields.Text(file, "content") ?? "");
            if (name is null || text.Length == 0)
                continue;
            var isCut = file.TryGetProperty("truncated", out var cut) && cut.ValueKind == JsonValueKind.True;
            if (isCut || text.Length > left || code.Count == MostFiles)
            {
                notes.Add($"Its file {name} is left out: a card has at most 10 files and 100,000 characters of code.");
                continue;
            }

            left -= text.Length;
            code.Add(new CodeOfCard(name, text));
        }

        return code.ToImmutable();
    }
}
