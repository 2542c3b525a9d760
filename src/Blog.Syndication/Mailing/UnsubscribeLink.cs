namespace Blog.Syndication.Mailing;

/// <summary>The way out of the list, for one reader.</summary>
internal static class UnsubscribeLink
{
    /// <summary>What stands for the reader's address in the setting.</summary>
    public const string Email = "{email}";

    /// <summary>What editions have in the place of the way out: for Buttondown and Ghost, for Mailchimp, for nobody else.</summary>
    public static readonly IReadOnlyList<string> Placeholders = ["{{ unsubscribe_url }}", "{{unsubscribe_url}}", "*|UNSUB|*"];

    /// <summary>The address, with the reader's own in it.</summary>
    public static string Of(string setting, Recipient recipient) => setting.Replace(Email, Uri.EscapeDataString(recipient.Address), StringComparison.Ordinal);

    /// <summary>A text of an edition with the address in the place of every placeholder.</summary>
    /// <param name="text">The text.</param>
    /// <param name="link">The address as it is written in this text.</param>
    /// <param name="setting">The setting as it is written in this text.</param>
    public static string Fill(string text, string setting, string link)
    {
        var filled = text;
        foreach (var placeholder in Placeholders)
            filled = filled.Replace(placeholder, link, StringComparison.Ordinal);
        return setting.Contains(Email, StringComparison.Ordinal) ? filled.Replace(setting, link, StringComparison.Ordinal) : filled;
    }
}
