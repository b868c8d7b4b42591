using static SalesOpsBot.Data.Import.Recognition.Field;

namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>
/// The headers of Maven's tables, Salesforce's exports (API names and report labels), HubSpot's exports (labels and internal names), and our own simple
/// ones. The list is in the order of trial: the first kind whose needs are met is the file's.
/// </summary>
internal static class KnownHeaders
{
    private const string Deleted = "isdeleted";
    private const string Created = "createddate createdate hscreatedate createdon created";

    public static IReadOnlyList<KindHeaders> All { get; } =
    [
        new(RecordKind.StageHistory, [[DealId], [Stage], [CreatedOn]], "name opportunityname dealname accountid campaignid",
            (Id, "id"), (Field.IsDeleted, Deleted), (DealId, "opportunityid dealid"), (Stage, "stagename stage dealstage tostage"), (CreatedOn, "createddate changedon enteredon lastmodified")),

        new(RecordKind.Meetings, [[StartsAt], [Subject, What, Notes]], "priority calldisposition campaignid",
            (Id, "id activityid recordid hsobjectid meetingid"), (Field.IsDeleted, Deleted), (ActivityType, "activitytype"),
            (Subject, "subject callmeetingtitlesubject meetingname hsmeetingtitle title"),
            (StartsAt, "activitydatetime startdatetime activitydate hsmeetingstarttime start startsat meetingstarttime"), (EndsAt, "enddatetime hsmeetingendtime end endsat meetingendtime"),
            (Minutes, "durationinminutes duration minutes durationminutes"), (OwnerId, "ownerid hubspotownerid"), (Owner, "activityowner assigned assignedto owner organizer organiser activityassignedto"),
            (Who, "whoid"), (What, "whatid"), (AccountId, "accountid associatedcompanyids"), (Account, "accountname account associatedcompany company companyaccount"),
            (DealId, "opportunityid dealid deal associateddealids opportunity"), (ContactEmail, "associatedcontactemail contactemail"),
            (Outcome, "meetingoutcome hsmeetingoutcome outcome"), (Notes, "description notesdescription notes hsmeetingbody")),

        new(RecordKind.Quotas, [[Rep], [Amount], [Field.Period, Start]], "stage stagename dealstage",
            (Rep, "rep quotaownerid quotaowner salesagent salesperson person employee owner user"), (Amount, "amount quota quotaamount target"), (Field.Period, "period quarter fiscalperiod"),
            (Start, "start startdate startson from periodstart"), (End, "end enddate endson to periodend")),

        new(RecordKind.Deals, [[Stage], [Name, Account, AccountId, Product, Amount]], "campaignmemberrecordtypeid activitytype",
            (Id, "id opportunityid recordid dealid hsobjectid caseid"), (Field.IsDeleted, Deleted), (Name, "opportunityname dealname name"), (Stage, "stagename stage dealstage"),
            (AccountId, "accountid associatedcompanyids associatedcompanyid primaryassociatedcompanyid"), (Account, "account accountname associatedcompany associatedcompanyprimary companyname company"),
            (Domain, "associatedcompanydomain"), (OwnerId, "ownerid hubspotownerid"), (Owner, "salesagent opportunityowner dealowner ownerfullname ownername opportunityowneremail owner rep salesrep"),
            (Product, "product productname product2id productc lineitems lineitem"), (Amount, "amount closevalue totalamount dealamount value"),
            (Currency, "currencyisocode amountcurrency totalamountcurrency opportunitycurrency dealcurrencycode currency"),
            (Probability, "probability hsdealstageprobability dealprobability"), (Category, "hsmanualforecastcategory forecastcategoryname forecastcategory"),
            (CreatedOn, "engagedate " + Created), (CloseDate, "closedate closeddate"), (IsWon, "iswon won hsisclosedwon isclosedwon"), (IsClosed, "isclosed closed hsisclosed isdealclosed"),
            (NextStep, "nextstep hsnextstep opportunitynextsteps nextsteps"), (Source, "leadsource hsanalyticssource originaltrafficsource originalsource source"),
            (LostReason, "closedlostreason lossreason lostreason"), (LastActivityOn, "lastactivitydate lastactivity noteslastupdated")),

        new(RecordKind.Leads, [[LastName, Name], [Company], [Status, IsConverted, Source, Owner]], "campaignid campaignmemberrecordtypeid username lifecyclestage",
            (Id, "id leadid"), (Field.IsDeleted, Deleted), (Name, "name leadname fullname"), (FirstName, "firstname"), (LastName, "lastname"), (Company, "company companyaccount"), (Email, "email emailaddress"),
            (Title, "title jobtitle"), (Phone, "phone mobilephone mobile"), (Status, "status leadstatus"), (Source, "leadsource source originalsource"), (OwnerId, "ownerid"), (Owner, "leadowner owner ownername"),
            (CreatedOn, Created), (IsConverted, "isconverted converted"), (DealId, "convertedopportunityid"), (Sector, "industry"), (Country, "country countrycode"), (Employees, "numberofemployees noofemployees employees")),

        new(RecordKind.People, [[Name, LastName], [Manager, Role, Field.TimeZone, Office]], "mailingcity mailingstreet campaignid accountnumber domain website",
            (Id, "userid id employeeid"), (Name, "salesagent name fullname"), (FirstName, "firstname"), (LastName, "lastname"), (Email, "email emailaddress username"),
            (Manager, "managerid manager ownermanager manageremail"), (Role, "role userrole"), (Office, "regionaloffice office region division"), (Field.TimeZone, "timezonesidkey timezone"),
            (Language, "languagelocalekey language locale"), (IsActive, "isactive active")),

        new(RecordKind.Contacts, [[LastName, FirstName], [Email, Account, AccountId, Title, Phone]], "campaignid username",
            (Id, "id contactid recordid hsobjectid"), (Field.IsDeleted, Deleted), (Name, "name fullname contactname"), (FirstName, "firstname"), (LastName, "lastname"), (Email, "email emailaddress"),
            (Title, "title jobtitle"), (Phone, "phone phonenumber mobilephone mobile mobilephonenumber"),
            (AccountId, "accountid associatedcompanyids associatedcompanyid primaryassociatedcompanyid"), (Account, "accountname account associatedcompany companyname company"), (Domain, "associatedcompanydomain")),

        new(RecordKind.Products, [[Name], [Price, Series]], "stage accountid campaignid",
            (Id, "product2id id productid productcode sku recordid"), (Field.IsDeleted, Deleted), (Name, "product productname name"), (Series, "series family productfamily"),
            (Price, "salesprice listprice price unitprice hsprice"), (Currency, "currencyisocode currency")),

        new(RecordKind.Accounts, [[Name], [Sector, Employees, Revenue, RevenueInMillions, Domain, Parent, Owner, OwnerId]], "campaignid firstname lastname stage stagename numbersent budgetedcost expectedrevenue",
            (Id, "accountid id companyid recordid hsobjectid"), (Field.IsDeleted, Deleted), (Name, "account accountname companyname name company"), (Sector, "sector industry"), (RevenueInMillions, "revenue"),
            (Revenue, "annualrevenue"), (Employees, "employees numberofemployees noofemployees"), (City, "billingcity city shippingcity"),
            (Country, "officelocation billingcountry country countryregion"), (Parent, "subsidiaryof parentid parentaccount parentcompany hsparentcompanyid parentaccountid"),
            (Domain, "companydomainname domain website websiteurl"), (OwnerId, "ownerid hubspotownerid"), (Owner, "accountowner companyowner owner"), (Currency, "currencyisocode accountcurrency")),
    ];

    /// <summary>Those of one kind.</summary>
    public static KindHeaders Of(RecordKind kind) => All.Single(headers => headers.Kind == kind);
}
