namespace SalesOpsBot.Sales.Logins;

/// <summary>Whose a login is, and how that is known.</summary>
public enum LoginState
{
    /// <summary>Nobody's: whoever writes with it may only ask for help.</summary>
    Nobody,

    /// <summary>Somebody's, by the e-mail address that the channel vouches for.</summary>
    ByEmail,

    /// <summary>Somebody's, because sales operations said so.</summary>
    Mapped,

    /// <summary>A guest's: nobody's, whatever the address.</summary>
    Guest,
}
