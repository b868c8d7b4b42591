namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>What a column holds, whatever its header calls it. A mapping file names these, in any spelling of case, spaces and underscores.</summary>
internal enum Field
{
    Id,
    IsDeleted,
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Title,
    OwnerId,
    Owner,
    CreatedOn,

    // People
    Manager,
    Role,
    Job,
    Office,
    TimeZone,
    Language,
    IsActive,

    // Products
    Series,
    Price,

    // Accounts, and the account of a deal, a contact or a meeting
    AccountId,
    Account,
    Domain,
    Sector,
    Revenue,
    RevenueInMillions,
    Employees,
    City,
    Country,
    Parent,

    // Leads
    Company,
    Status,
    Source,
    IsConverted,
    DealId,

    // Deals
    Stage,
    Amount,
    Currency,
    Probability,
    Category,
    CloseDate,
    IsWon,
    IsClosed,
    NextStep,
    LostReason,
    Product,
    LastActivityOn,
    ContactEmail,

    // Meetings
    ActivityType,
    Subject,
    StartsAt,
    EndsAt,
    Minutes,
    Outcome,
    Notes,
    Who,
    What,

    // Quotas
    Rep,
    Period,
    Start,
    End,
    ValidFrom,

    // Splits, payments and reversals of deals
    Share,
    QuotaShare,
    Overlay,
    PaidOn,
    WonOn,
    WonValue,
    ReversedOn,
    Reason,

    // Stages
    Position,
    StageKind,
    RequiredFields,

    // Territories
    Territory,
    Region,
    LeastEmployees,
    MostEmployees,
    NamedAccounts,
    Priority,

    // Holidays
    Holiday,
    HolidayDate,
}
