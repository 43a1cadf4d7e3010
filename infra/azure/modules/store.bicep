// Azure Cosmos DB: one account with Strong consistency in one region, one container, no keys.
param name string
param location string
param tags object

@allowed(['free', 'serverless', 'autoscale'])
param mode string
param maxThroughput int

@description('Who reads and writes documents: the identity of the bot.')
param principalId string
param workspaceId string
param privateNetwork bool
param subnetId string
param dnsZoneId string

// The same file that the program itself reads: partition key, indexes, time to live.
var definition = loadJsonContent('../../../src/store/cosmos/documents-container.json')
var databaseName = 'thidua'
var containerName = 'documents'

// Cosmos DB Built-in Data Contributor: documents, and nothing of the account.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: { defaultConsistencyLevel: 'Strong' }
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    enableFreeTier: mode == 'free'
    capabilities: mode == 'serverless' ? [{ name: 'EnableServerless' }] : []
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: privateNetwork ? 'Disabled' : 'Enabled'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: { resource: { id: databaseName } }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: definition.partitionKey
      defaultTtl: definition.defaultTtl
      indexingPolicy: definition.indexingPolicy
    }
    options: mode == 'serverless'
      ? {}
      : mode == 'free' ? { throughput: 1000 } : { autoscaleSettings: { maxThroughput: maxThroughput } }
  }
}

resource role 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    principalId: principalId
    scope: account.id
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'requests'
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'ControlPlaneRequests', enabled: true }]
    metrics: [{ category: 'Requests', enabled: true }]
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = if (privateNetwork) {
  name: '${name}-store'
  location: location
  tags: tags
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'store', properties: { privateLinkServiceId: account.id, groupIds: ['Sql'] } }
    ]
  }
}

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = if (privateNetwork) {
  parent: endpoint
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: 'store', properties: { privateDnsZoneId: dnsZoneId } }] }
}

output endpoint string = account.properties.documentEndpoint
output database string = database.name
output container string = container.name
