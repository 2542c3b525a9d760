namespace Blog.Markdown.Code.Lexing.Patterns;

/// <summary>What a text has cost so far, in characters read. Rules look far ahead as long as that is cheap: a text that
/// makes them look in vain again and again gets a short look, and colours that are less exact. So the cost grows with
/// the length of the text, whatever the patterns and the text, and depends on them alone.</summary>
internal sealed class Effort
{
    /// <summary>How many characters a rule may look beyond what is matched so far.</summary>
    public const int LongestLook = 300;

    /// <summary>The same for a text that has cost too much. Most names and calls are shorter.</summary>
    public const int ShortestLook = 16;

    /// <summary>The reads for each character that are fair; ordinary code takes two to four.</summary>
    public const int FairReads = 12;

    private const int FairStart = 20_000;

    /// <summary>The characters read so far; one that is read twice counts twice.</summary>
    public long Reads { get; private set; }

    /// <summary>How far a rule may look at a place of the text.</summary>
    public int LookAt(int position) => Reads > FairStart + ((long)position * FairReads) ? ShortestLook : LongestLook;

    /// <summary>Counts characters as read.</summary>
    public void Add(int characters) => Reads += characters;
}
