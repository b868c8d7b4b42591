namespace SalesOpsBot.Web.Calendars.Mail;

/// <summary>The section <c>Smtp</c> of the settings: mail to those who take part in meetings. It is on where <see cref="Host"/> and <see cref="From"/> are set.</summary>
internal sealed class SmtpOptions
{
    /// <summary>The mail server.</summary>
    public string? Host { get; set; }

    /// <summary>Its port.</summary>
    /// <value>Default 587.</value>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection has to be encrypted (STARTTLS).</summary>
    /// <value>Default true.</value>
    public bool Tls { get; set; } = true;

    /// <summary>By which name the program signs in; nothing where the server asks for none.</summary>
    public string? User { get; set; }

    /// <summary>The password for <see cref="User"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The sender's address.</summary>
    public string? From { get; set; }

    /// <summary>Whether all that is needed is there.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Host) && !string.IsNullOrWhiteSpace(From);
}
