using System.Text;

namespace Blog.Benchmarks.Generating;

/// <summary>Writes sentences and paragraphs; the same chance gives the same text.</summary>
/// <param name="chance">Decides.</param>
internal sealed class Prose(Random chance)
{
    /// <summary>One of these.</summary>
    public string Any(string[] words) => words[chance.Next(words.Length)];

    /// <summary>A title of a few words.</summary>
    public string Title() =>
        chance.Next(4) switch
        {
            0 => $"How the {Any(Words.Adjectives)} {Any(Words.Nouns)} {Any(Words.Verbs)} a {Any(Words.Nouns)}",
            1 => $"Notes on {Any(Words.Adjectives)} {Any(Words.Nouns)}s and the {Any(Words.Nouns)}",
            2 => $"A {Any(Words.Adjectives)} {Any(Words.Nouns)} for every {Any(Words.Nouns)}",
            _ => $"The {Any(Words.Nouns)} that {Any(Words.Verbs)} its {Any(Words.Nouns)}",
        };

    /// <summary>About 70 words, with emphasis and code here and there.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 4; sentence++)
            text.Append(
                    sentence == 0 ? ""
                    : sentence == 2 ? "\n"
                    : " "
                )
                .Append(Sentence());
        return text.ToString();
    }

    private string Sentence()
    {
        var opening = chance.Next(3) == 0 ? Any(Words.Openings) + " the" : "The";
        return $"{opening} {Phrase()} {Any(Words.Verbs)} the {Phrase()} {Any(Words.Joints)} a {Phrase()} "
            + $"{Any(Words.Verbs)} its {Any(Words.Nouns)}.";
    }

    private string Phrase() =>
        chance.Next(9) switch
        {
            0 => $"`{Any(Words.Nouns)}_{Any(Words.Nouns)}`",
            1 => $"*{Any(Words.Adjectives)}* {Any(Words.Nouns)}",
            2 => $"{Any(Words.Nouns)} of {chance.Next(2, 4000)} {Any(Words.Nouns)}s",
            _ => $"{Any(Words.Adjectives)} {Any(Words.Nouns)}",
        };
}
