namespace Blog.Benchmarks.Colouring;

/// <summary>Coloured code, read back: its characters and the letter of each one's class, a blank for plain.</summary>
public sealed record ColouredText(string Text, string Classes)
{
    private const string Open = "<span class=\"t-";

    /// <summary>The text of HTML as the colourers write it.</summary>
    public static ColouredText Read(string html)
    {
        var (text, classes) = (new char[html.Length], new char[html.Length]);
        var (length, current) = (0, ' ');
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<')
            {
                current = string.CompareOrdinal(html, i, Open, 0, Open.Length) == 0 ? html[i + Open.Length] : ' ';
                i = html.IndexOf('>', i);
                continue;
            }

            (text[length], classes[length]) = (html[i], current);
            if (html[i] == '&')
            {
                var end = html.IndexOf(';', i);
                text[length] = html[(i + 1)..end] switch
                {
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    _ => '&',
                };
                i = end;
            }

            length++;
        }

        return new ColouredText(new string(text, 0, length), new string(classes, 0, length));
    }
}
