namespace Blog.Network.Mailing;

/// <summary>The way out of the list, for one reader.</summary>
internal static class UnsubscribeLink
{
    /// <summary>What stands for the reader's address in the setting.</summary>
    public const string Email = "{email}";

    /// <summary>The address, with the reader's own in it.</summary>
    public static string Of(string setting, Recipient recipient) =>
        setting.Replace(Email, Uri.EscapeDataString(recipient.Address), StringComparison.Ordinal);

    /// <summary>A text of an edition with the reader's own address of the way out in the place of the
    /// setting.</summary>
    /// <param name="text">The text.</param>
    /// <param name="setting">The setting as it is written in this text.</param>
    /// <param name="link">The address as it is written in this text.</param>
    public static string Fill(string text, string setting, string link) =>
        setting.Contains(Email, StringComparison.Ordinal)
            ? text.Replace(setting, link, StringComparison.Ordinal)
            : text;
}
